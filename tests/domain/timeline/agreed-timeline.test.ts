import fc from "fast-check";
import { agreedTimeline, type AssociateFacts, type Quarter } from "../../../src/domain";
import { anyDay } from "../calendar/any-day";

type Agreed = Pick<AssociateFacts, "startDate" | "trackYears" | "decisionDate">;
const AS_OF: Quarter = "2026Q3";
const agreed = (given: Partial<Agreed> = {}): Agreed => ({ startDate: "2023-07-01", trackYears: 4, decisionDate: null, ...given });

const anyAgreed: fc.Arbitrary<Agreed> = fc.record({ startDate: fc.option(anyDay), trackYears: fc.option(fc.integer({ min: 1, max: 8 })), decisionDate: fc.option(anyDay) });

describe("The agreed timeline", () => {
  it("counts the agreed years from the start, by the calendar", () => {
    const timeline = agreedTimeline(agreed(), AS_OF);
    expect(timeline).toMatchObject({ decisionDate: "2027-07-01", basis: "start and agreed years", yearsOnTrack: 3.25, isOverdue: false });
    expect(timeline.monthsToGo).toBeCloseTo(10 - 29 / (365.25 / 12), 12);
    expect(timeline.sentence).toBe("The decision is due on 2027-07-01, counted from the start and the agreed years, with nine months to go.");
    expect(agreedTimeline(agreed({ trackYears: 2.5 }), AS_OF).decisionDate).toBe("2026-01-01");
    expect(agreedTimeline(agreed({ startDate: "2024-02-29", trackYears: 3 }), AS_OF).decisionDate).toBe("2027-02-28");
  });

  it("believes the written day before the years", () => {
    expect(agreedTimeline(agreed({ decisionDate: "2026-06-30" }), AS_OF)).toMatchObject({
      decisionDate: "2026-06-30",
      basis: "written date",
      monthsToGo: -3,
      isOverdue: true,
      sentence: "The decision was due on 2026-06-30, as written down, and is three months overdue.",
    });
  });

  it("is overdue a day after, not on the day", () => {
    expect(agreedTimeline(agreed({ decisionDate: "2026-09-30" }), AS_OF)).toMatchObject({ monthsToGo: 0, isOverdue: false, sentence: "The decision is due on 2026-09-30, as written down, with less than a month to go." });
    expect(agreedTimeline(agreed({ decisionDate: "2026-09-29" }), AS_OF).isOverdue).toBe(true);
  });

  it.each<[string, Partial<Agreed>, number | null]>([
    ["neither a day nor years", { trackYears: null }, 3.25],
    ["neither a day nor a start", { startDate: null }, null],
  ])("knows no day from %s", (_, given, yearsOnTrack) => {
    expect(agreedTimeline(agreed(given), AS_OF)).toEqual({
      decisionDate: null,
      basis: null,
      yearsOnTrack,
      monthsToGo: null,
      isOverdue: null,
      sentence: "No day for a decision is known: neither a date nor a start and a number of years is written down.",
    });
  });

  it("is overdue exactly where less than no months are left", () => {
    fc.assert(
      fc.property(anyAgreed, (given) => {
        const { decisionDate, basis, monthsToGo, isOverdue } = agreedTimeline(given, AS_OF);
        expect([basis === null, monthsToGo === null, isOverdue === null]).toEqual(Array(3).fill(decisionDate === null));
        if (monthsToGo !== null) expect(isOverdue).toBe(monthsToGo < 0);
      }),
    );
  });

  it("comes a quarter nearer with each quarter that passes", () => {
    fc.assert(
      fc.property(anyDay, (decisionDate) => {
        const [before, after] = (["2026Q2", "2026Q3"] as const).map((asOf) => agreedTimeline(agreed({ decisionDate }), asOf).monthsToGo);
        expect((before ?? NaN) - (after ?? NaN)).toBeCloseTo(3, 9);
      }),
    );
  });

  it("never ends earlier for more years", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 96 }), fc.integer({ min: 0, max: 24 }), (startDate, months, more) => {
        const dayAfter = (count: number): string => agreedTimeline(agreed({ startDate, trackYears: count / 12 }), AS_OF).decisionDate ?? "";
        expect(dayAfter(months) <= dayAfter(months + more)).toBe(true);
      }),
    );
  });

  it.each([0, -1, Number.NaN, Infinity])("is not told from %d agreed years", (trackYears) => {
    expect(() => agreedTimeline(agreed({ trackYears }), AS_OF)).toThrow(RangeError);
  });
});
