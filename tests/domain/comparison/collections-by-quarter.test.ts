import fc from "fast-check";
import { collectionsByQuarter } from "../../../src/domain";
import { EIGHT_QUARTERS, group, physician } from "./group-builders";

const figures = fc.array(fc.option(fc.nat({ max: 1_000_000 })), { minLength: 8, maxLength: 8 });

describe("What the group collected by quarter", () => {
  it("is everybody's, and says of how many", () => {
    const nina = physician({ name: "Alvarez", collections: [null, null, null, null, null, null, 10, 20] });
    const quarters = collectionsByQuarter(group({ physicians: [physician(), nina] }));
    expect(quarters).toHaveLength(6);
    expect(quarters.at(-3)).toEqual({ quarter: "2026Q1", collections: 30_000_000, physicians: 1 });
    expect(quarters.at(-1)).toEqual({ quarter: "2026Q3", collections: 30_000_020, physicians: 2 });
  });

  it("has no figure, and not zero, where nobody has one or the quarter is not whole", () => {
    const record = group({ physicians: [physician({ collections: [null, null, null, null, 5, null, 5, 5] })], incompleteQuarters: ["2026Q3"] });
    expect(collectionsByQuarter(record, 3)).toEqual([
      { quarter: "2025Q4", collections: 5, physicians: 1 },
      { quarter: "2026Q1", collections: null, physicians: 0 },
      { quarter: "2026Q2", collections: 5, physicians: 1 },
    ]);
  });

  it("adds up to what everybody collected", () => {
    fc.assert(
      fc.property(fc.array(figures, { minLength: 1, maxLength: 5 }), (each) => {
        const record = group({ physicians: each.map((collections, index) => physician({ name: `P${index}`, collections })) });
        const total = collectionsByQuarter(record, EIGHT_QUARTERS.length).reduce((sum, { collections }) => sum + (collections ?? 0), 0);
        expect(total).toBe(each.flat().reduce<number>((sum, figure) => sum + (figure ?? 0), 0));
      }),
    );
  });
});
