import fc from "fast-check";
import { assessHeadache, HEADACHE_CATEGORIES, headacheOf, type HeadacheWindow, type IsoDate, type LoggedIncident, type Quarter } from "../../../src/domain";

const YEAR: readonly Quarter[] = ["2025Q4", "2026Q1", "2026Q2", "2026Q3"];
const fullYear: HeadacheWindow = { quarters: YEAR, cfteByQuarter: [1, 1, 1, 1] };

const incident = (overrides: Partial<LoggedIncident> = {}): LoggedIncident => ({ associate: "Okafor", date: "2026-05-12", category: "lateness", severity: 2, ...overrides });

const days: fc.Arbitrary<IsoDate> = fc.constantFrom<IsoDate>("2025-09-30", "2025-10-01", "2025-12-31", "2026-02-28", "2026-06-30", "2026-09-30", "2026-10-01");
const log = fc.array(
  fc.record({ associate: fc.constantFrom("Okafor", "Chen"), date: days, category: fc.constantFrom(...HEADACHE_CATEGORIES), severity: fc.constantFrom<1 | 2 | 3>(1, 2, 3) }),
  { maxLength: 12 },
);
const cfte = fc.option(fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10));
const windows: fc.Arbitrary<HeadacheWindow> = fc.tuple(cfte, cfte, cfte, cfte).map((cfteByQuarter) => ({ quarters: YEAR, cfteByQuarter }));

describe("Headache of a log", () => {
  it("counts an associate's incidents against a year of full clinical time", () => {
    const counted = [incident(), incident({ severity: 1, category: "slow documentation" })];
    expect(headacheOf([...counted, incident({ associate: "Chen", severity: 3 })], "Okafor", fullYear)).toEqual({ ...assessHeadache(counted, 1), cfteYears: 1, incidents: counted });
  });

  it("is doubled at half of the clinical time", () => {
    expect(headacheOf([incident()], "Okafor", { quarters: YEAR, cfteByQuarter: [0.5, 0.5, 0.5, 0.5] })).toMatchObject({ cfteYears: 0.5, points: 4, band: "High" });
  });

  it.each<[IsoDate, number]>([["2025-09-30", 0], ["2025-10-01", 1], ["2026-09-30", 1], ["2026-10-01", 0], ["2025-03-01", 0], ["2027-02-01", 0]])("of an incident on %s counts %d", (date, count) => {
    expect(headacheOf([incident({ date })], "Okafor", fullYear)?.incidents).toHaveLength(count);
  });

  it("makes up no time for a quarter of unknown cFTE", () => {
    expect(headacheOf([], "Okafor", { quarters: YEAR, cfteByQuarter: [null, 0.8, 0.8, null] })?.cfteYears).toBe(0.4);
  });

  it("is none where the log is kept and empty, and unknown where it is not kept", () => {
    expect(headacheOf([], "Okafor", fullYear)).toMatchObject({ score: 100, worstCategory: null });
    expect(headacheOf(null, "Okafor", fullYear)).toBeNull();
  });

  it.each<[string, readonly (number | null)[]]>([["unknown", [null, null, null, null]], ["0", [0, 0, 0, 0]], ["below 0", [-1, null, 0, 0]]])("is unknown where cFTE is %s throughout", (_, cfteByQuarter) => {
    expect(headacheOf([incident()], "Okafor", { quarters: YEAR, cfteByQuarter })).toBeNull();
  });

  it("carries the rows it counted, with all that is on them", () => {
    const row = { ...incident(), where: "Incidents!A7:F7" };
    expect(headacheOf([row], "Okafor", fullYear)?.incidents.map(({ where }) => where)).toEqual(["Incidents!A7:F7"]);
  });

  it("is never less after one more incident", () => {
    fc.assert(
      fc.property(log, windows, days, fc.constantFrom(...HEADACHE_CATEGORIES), (incidents, window, date, category) => {
        const before = headacheOf(incidents, "Okafor", window);
        const after = headacheOf([...incidents, incident({ date, category, severity: 1 })], "Okafor", window);
        expect(after === null).toBe(before === null);
        expect(after?.points ?? 0).toBeGreaterThanOrEqual(before?.points ?? 0);
        expect(after?.score ?? 0).toBeLessThanOrEqual(before?.score ?? 0);
      }),
    );
  });

  it("does not move with anybody else's incidents, nor with the order of the log", () => {
    fc.assert(
      fc.property(log, windows, (incidents, window) => {
        const { incidents: _, ...own } = headacheOf(incidents.filter(({ associate }) => associate === "Okafor"), "Okafor", window) ?? { incidents: [] };
        expect(headacheOf([...incidents].reverse(), "Okafor", window) ?? {}).toMatchObject(own);
      }),
    );
  });

  it("is not counted over quarters without their cFTE", () => {
    expect(() => headacheOf([], "Okafor", { quarters: YEAR, cfteByQuarter: [1] })).toThrow(RangeError);
  });
});
