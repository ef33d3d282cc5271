import fc from "fast-check";
import type { IsoDate } from "../../../src/domain";
import { addMonths } from "../../../src/domain/track-record/add-months";
import { monthsBetween } from "../../../src/domain/track-record/months-between";

const day: fc.Arbitrary<IsoDate> = fc.date({ min: new Date("1990-01-01"), max: new Date("2060-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10) as IsoDate);

describe("Months later", () => {
  it.each<[IsoDate, number, IsoDate]>([
    ["2026-01-31", 1, "2026-02-28"], ["2024-01-31", 1, "2024-02-29"], ["2000-02-29", 12, "2001-02-28"], ["2026-09-30", -120, "2016-09-30"],
    ["2026-12-15", 1, "2027-01-15"], ["2026-01-15", -1, "2025-12-15"], ["2026-03-31", 3, "2026-06-30"], ["2026-05-05", 0, "2026-05-05"],
  ])("than %s by %d are %s", (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it("are as many between, but for a day that the month does not have", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -240, max: 240 }), (from, months) => {
        const to = addMonths(from, months);
        expect(new Date(to).toISOString().slice(0, 10)).toBe(to);
        if (Number(from.slice(8)) <= 28) expect(monthsBetween(from, to)).toBeCloseTo(months, 9);
        else expect(Math.abs(monthsBetween(from, to) - months)).toBeLessThan(0.11);
      }),
    );
  });
});
