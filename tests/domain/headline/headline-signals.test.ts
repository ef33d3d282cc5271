import fc from "fast-check";
import { assessHeadache, decideTrack, fitTrend, headlineSignals, sponsorStanding, voteStanding, type HeadlineEvidence, type Track } from "../../../src/domain";
import { anyRows, row } from "../sponsorship/sponsor-rows";
import { asking, evidence } from "./headline-evidence";

const percentile = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);

describe("The revenue signal", () => {
  const revenueOf = (given: Partial<HeadlineEvidence>): ReturnType<typeof headlineSignals>["revenue"] => headlineSignals(evidence(given)).revenue;

  it("is the place in the group with the trend, and how many stand behind each", () => {
    expect(revenueOf({})).toEqual({
      band: "High",
      percentile: 0.8,
      n: 6,
      trendLabel: "Rising",
      trendQuarters: 6,
      sentence: "High: 80% of the others in a group of 6 stand below. The trend is rising, +4.4% a quarter, over six quarters.",
      basis: "collections per cFTE of the last four quarters",
    });
  });

  it.each<[number, string]>([[1, "High"], [0.75, "High"], [0.74, "Medium"], [0.25, "Medium"], [0.24, "Low"], [0, "Low"]])("at percentile %d is %s", (place, band) => {
    expect(revenueOf({ percentile: place }).band).toBe(band);
  });

  it("says that a place or a trend is not known, and is then no band at all", () => {
    expect(revenueOf({ percentile: null, trend: fitTrend([100, null, 120]) })).toMatchObject({ band: null, percentile: null, sentence: "Their place in the group is not known. The trend is not known, over two quarters." });
  });

  it("gives no figure to a trend that is not shown or too noisy", () => {
    expect(revenueOf({ trend: fitTrend([230_000, 198_000, 251_000, 205_000, 243_000, 212_000]) }).sentence).toContain("The trend is too noisy to tell, over six quarters.");
    expect(revenueOf({ trend: fitTrend([100_000, 115_000, 98_000, 112_000, 104_000, 118_000]) }).sentence).toContain("The trend is not shown either way, over six quarters.");
  });

  it("says so where collections are compared as they stand", () => {
    expect(revenueOf({ basis: "collections as they stand" }).basis).toBe("collections of the last four quarters as they stand, whatever the working hours");
  });

  it("agrees with the money side of the track's matrix", () => {
    const TRACKS: Readonly<Record<"High" | "Medium" | "Low", Track>> = { High: "Fast track", Medium: "Standard", Low: "Delayed" };
    fc.assert(
      fc.property(percentile, (place) => {
        const band = revenueOf({ percentile: place }).band ?? "Low";
        expect(decideTrack({ percentile: place, headacheBand: "Low", activeSponsors: 1, vetoes: 0, notWithRequesters: 0, openSafetyConcern: false })?.track).toBe(TRACKS[band]);
      }),
    );
  });

  it.each([75, -0.1, Number.NaN])("is not told from a percentile of %d", (place) => {
    expect(() => revenueOf({ percentile: place })).toThrow(RangeError);
  });
});

describe("The headache signal", () => {
  const headacheOf = (given: Partial<HeadlineEvidence>): ReturnType<typeof headlineSignals>["headache"] => headlineSignals(evidence(given)).headache;

  it("is the score and band, with the incidents counted", () => {
    expect(headacheOf({})).toMatchObject({ score: 87.5, band: "Low", n: 1, sentence: "Low headache, 88 of 100: one incident in 2 cFTE-years, most of it lateness." });
    expect(headacheOf({ headache: { headache: assessHeadache([], 1), incidents: 0, cfteYears: 1 } })).toMatchObject({ score: 100, n: 0, sentence: "Low headache, 100 of 100: no incidents in 1 cFTE-year." });
  });

  it("is not known, and not none, where no incidents are kept", () => {
    expect(headacheOf({ headache: null })).toMatchObject({ score: null, band: null, n: null, sentence: "Headache is not known: no incidents are kept." });
  });
});

describe("The backing", () => {
  const backingOf = (given: Partial<HeadlineEvidence>): ReturnType<typeof headlineSignals>["backing"] => headlineSignals(evidence(given)).backing;

  it("is who would fight to keep the associate, and who would not share a balance sheet", () => {
    expect(backingOf({})).toEqual({
      activeSponsors: 1,
      staffBand: "Preferred",
      vetoes: 0,
      n: 2,
      staffRequests: 10,
      sentence: "One partner would fight to keep Okafor. The staff ask to work with them (ten requests). 0 of 2 partners asked would refuse to share a balance sheet.",
      basis: "partners who champion them, staff requests, and the partners' answers on sharing a balance sheet",
    });
  });

  it("says of each part that it is not known", () => {
    expect(backingOf({ sponsors: null, votes: null, staff: null })).toMatchObject({
      activeSponsors: null,
      staffBand: null,
      vetoes: null,
      n: null,
      staffRequests: null,
      sentence: "Whether a partner champions Okafor is not known. What the staff want is not known. Whether a partner would refuse to share a balance sheet is not known.",
    });
  });

  it("takes partners whom nobody asked for no answer, not for no veto", () => {
    expect(backingOf({ votes: voteStanding([], "Okafor", 4) })).toMatchObject({ vetoes: null, n: 0 });
  });

  it("does not call mixed requests liking", () => {
    expect(backingOf({ staff: asking(2, 2) }).sentence).toContain("The staff's requests show neither liking nor dislike (four requests).");
    expect(backingOf({ staff: asking(0, 9) })).toMatchObject({ staffBand: "Avoided" });
  });

  it("names no partner, whoever they are", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const signals = headlineSignals(evidence({ sponsors: sponsorStanding(rows, "Okafor"), votes: voteStanding([...rows, row({ wouldShareBalanceSheet: false })], "Okafor") }));
        expect(JSON.stringify(signals)).not.toMatch(/Weiss|Lindqvist|Abara|Moreau/);
        expect(signals.backing.vetoes).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it("is never changed by what the other signals rest on", () => {
    fc.assert(
      fc.property(percentile, (place) => {
        const [one, other] = [headlineSignals(evidence({ percentile: place })), headlineSignals(evidence({ percentile: null, headache: null }))];
        expect(one.backing).toEqual(other.backing);
      }),
    );
  });
});
