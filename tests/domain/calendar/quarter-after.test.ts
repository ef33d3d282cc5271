import fc from "fast-check";
import type { Quarter } from "../../../src/domain";
import { quarterAfter } from "../../../src/domain/calendar/quarter-after";

const quarter = fc.tuple(fc.integer({ min: 1990, max: 2090 }), fc.constantFrom(1, 2, 3, 4)).map(([year, number]): Quarter => `${year}Q${number as 1}`);

describe("The quarter after another", () => {
  it("is the next of the year, or the first of the next year", () => {
    expect(quarterAfter("2026Q3")).toBe("2026Q4");
    expect(quarterAfter("2026Q4")).toBe("2027Q1");
  });

  it("sorts behind it, and four of them make a year", () => {
    fc.assert(
      fc.property(quarter, (start) => {
        expect(quarterAfter(start) > start).toBe(true);
        const year = [1, 2, 3, 4].reduce((each) => quarterAfter(each), start);
        expect(year).toBe(`${Number(start.slice(0, 4)) + 1}${start.slice(4)}`);
      }),
    );
  });
});
