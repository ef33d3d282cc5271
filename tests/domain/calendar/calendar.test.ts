import fc from "fast-check";
import type { IsoDate } from "../../../src/domain";
import { addMonths, daysInMonth, monthsBetween, quarterEnd } from "../../../src/domain/calendar";
import { anyDay } from "./any-day";

const months = fc.integer({ min: -120, max: 120 });

describe("The calendar", () => {
  it.each<[IsoDate, number, IsoDate]>([
    ["2023-07-01", 48, "2027-07-01"],
    ["2023-12-15", 1, "2024-01-15"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 36, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-05-31", 4, "2026-09-30"],
    ["2026-05-31", 0, "2026-05-31"],
    ["2026-09-30", -120, "2016-09-30"],
  ])("takes %s by %d months to %s", (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });

  it("knows the leap years, and that not every hundredth is one", () => {
    expect([2024, 2025, 2000, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
    expect([1, 4, 6, 9, 11, 12].map((month) => daysInMonth(2026, month))).toEqual([31, 30, 30, 30, 30, 31]);
  });

  it("ends a quarter on its last day", () => {
    expect((["2026Q1", "2026Q2", "2026Q3", "2026Q4"] as const).map(quarterEnd)).toEqual(["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]);
  });

  it("moves a day by as many months as lie between, and back again", () => {
    fc.assert(
      fc.property(anyDay, months, (day, count) => {
        expect(monthsBetween(day, addMonths(day, count))).toBe(count);
        expect(addMonths(addMonths(day, count), -count)).toBe(day);
      }),
    );
  });

  it("never puts the earlier of two days after the later", () => {
    fc.assert(
      fc.property(anyDay, anyDay, months, (one, other, count) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(addMonths(earlier, count) <= addMonths(later, count)).toBe(true);
      }),
    );
  });
});
