import fc from "fast-check";
import { decideTrack, type HeadacheBand, type Track, type TrackDecision, type TrackEvidence } from "../../../src/domain";

const someone = (given: Partial<TrackEvidence> = {}): TrackEvidence => ({
  percentile: 0.8,
  headacheBand: "Low",
  activeSponsors: 1,
  vetoes: 0,
  notWithRequesters: 0,
  openSafetyConcern: false,
  ...given,
});

const percentile = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);
const evidence: fc.Arbitrary<TrackEvidence> = fc.record({
  percentile: fc.option(percentile),
  headacheBand: fc.constantFrom<HeadacheBand | null>("Low", "Medium", "High", null),
  activeSponsors: fc.nat({ max: 3 }),
  vetoes: fc.nat({ max: 1 }),
  notWithRequesters: fc.nat({ max: 4 }),
  openSafetyConcern: fc.boolean(),
});

const GATES: readonly TrackDecision["settledBy"][] = ["safety concern", "veto", "headache", "staff requests"];

describe("The track", () => {
  it.each<[number, HeadacheBand, Track]>([
    [1, "Low", "Fast track"], [0.75, "Low", "Fast track"], [0.74, "Low", "Standard"], [0.25, "Low", "Standard"], [0.24, "Low", "Delayed"], [0, "Low", "Delayed"],
    [0.75, "Medium", "Standard"], [0.5, "Medium", "Delayed"], [0.1, "Medium", "Stalled"],
  ])("at percentile %d with %s headache is %s", (place, headacheBand, track) => {
    expect(decideTrack(someone({ percentile: place, headacheBand }))).toEqual({ track, settledBy: "matrix" });
  });

  it("is Autopilot where nobody champions a fast riser, and only there", () => {
    expect(decideTrack(someone({ activeSponsors: 0 }))).toEqual({ track: "Autopilot", settledBy: "no sponsor" });
    expect(decideTrack(someone({ activeSponsors: 0, percentile: 0.5 }))).toEqual({ track: "Standard", settledBy: "matrix" });
  });

  it.each<[string, Partial<TrackEvidence>, TrackDecision]>([
    ["an open safety concern, before all else", { openSafetyConcern: true, vetoes: 1, headacheBand: "High" }, { track: "Hold", settledBy: "safety concern" }],
    ["one veto, before headache", { vetoes: 1, headacheBand: "High" }, { track: "Hold", settledBy: "veto" }],
    ["high headache, before staff requests", { headacheBand: "High", notWithRequesters: 3 }, { track: "Stalled", settledBy: "headache" }],
    ["three people who asked not to be assigned", { notWithRequesters: 3 }, { track: "Stalled", settledBy: "staff requests" }],
  ])("is settled by %s", (_, given, decision) => {
    expect(decideTrack(someone(given))).toEqual(decision);
  });

  it("is not settled by two people who asked not to be assigned", () => {
    expect(decideTrack(someone({ notWithRequesters: 2 }))?.track).toBe("Fast track");
  });

  it("is unknown without money or headache, unless a gate has closed", () => {
    expect([decideTrack(someone({ percentile: null })), decideTrack(someone({ headacheBand: null }))]).toEqual([null, null]);
    expect(decideTrack(someone({ percentile: null, vetoes: 1 }))?.track).toBe("Hold");
    expect(decideTrack(someone({ headacheBand: null, notWithRequesters: 5 }))?.track).toBe("Stalled");
  });

  it("of a gated associate is lifted by no amount of money", () => {
    fc.assert(
      fc.property(evidence, percentile, (given, richer) => {
        const decision = decideTrack(given);
        fc.pre(decision !== null && GATES.includes(decision.settledBy));
        expect(decideTrack({ ...given, percentile: richer })).toEqual(decision);
      }),
    );
  });

  it("of a gated associate is lifted by no number of sponsors", () => {
    fc.assert(
      fc.property(evidence, fc.nat({ max: 9 }), (given, sponsors) => {
        const decision = decideTrack(given);
        fc.pre(decision !== null && GATES.includes(decision.settledBy));
        expect(decideTrack({ ...given, activeSponsors: sponsors })).toEqual(decision);
      }),
    );
  });

  it("is never made better by more headache", () => {
    const ORDER: readonly Track[] = ["Hold", "Stalled", "Delayed", "Standard", "Autopilot", "Fast track"];
    fc.assert(
      fc.property(evidence, (given) => {
        const [low, medium, high] = (["Low", "Medium", "High"] as const).map((headacheBand) => decideTrack({ ...given, headacheBand, percentile: given.percentile ?? 0 }));
        const [best, middle, worst] = [low, medium, high].map((decision) => ORDER.indexOf(decision?.track ?? "Hold"));
        expect([worst, middle, best]).toEqual([worst, middle, best].sort((one = 0, other = 0) => one - other));
      }),
    );
  });

  it.each<[string, Partial<TrackEvidence>]>([["a percentile of 75", { percentile: 75 }], ["fewer than no sponsors", { activeSponsors: -1 }], ["a veto that is no number", { vetoes: Number.NaN }]])(
    "is not told from %s",
    (_, given) => {
      expect(() => decideTrack(someone(given))).toThrow(RangeError);
    },
  );
});
