import { extended, extentOf } from "../../../../src/workbook/reading/periods/extent";
import type { Span } from "../../../../src/workbook/reading/periods/period-label";

const aSpan = (overrides: Partial<Span> = {}): Span => ({ firstMonth: 24_288, months: 1, day: null, partial: false, ...overrides });

describe("the extent of a month", () => {
  test("has no days where the file is not that fine", () => {
    expect(extended(extentOf(aSpan()), aSpan())).toEqual({ firstMonth: 24_288, months: 1, days: null, partial: false });
  });

  test("runs from the first to the last day told, in whatever order they come", () => {
    const extent = [20, 5, 12].map((day) => aSpan({ day })).reduce(extended, extentOf(aSpan({ day: 9 })));
    expect(extent.days).toEqual({ first: 5, last: 20 });
  });

  test("takes its days from the labels that have one", () => {
    expect(extended(extentOf(aSpan()), aSpan({ day: 7 })).days).toEqual({ first: 7, last: 7 });
    expect(extended(extentOf(aSpan({ day: 7 })), aSpan()).days).toEqual({ first: 7, last: 7 });
  });

  test("is not over once one label says so", () => {
    const open = extended(extentOf(aSpan({ day: 7 })), aSpan({ day: 7, partial: true }));
    expect(open).toMatchObject({ days: { first: 7, last: 7 }, partial: true });
    expect(extended(open, aSpan({ day: 8 })).partial).toBe(true);
  });

  test("stays the same object where a label adds nothing", () => {
    const extent = extended(extentOf(aSpan({ day: 3 })), aSpan({ day: 9 }));
    expect(extended(extent, aSpan({ day: 5 }))).toBe(extent);
  });
});
