import fc from "fast-check";
import { rowsThatSum, type KindOfLabel, type RowOfFigures } from "../../../../src/workbook/reading/blocks/rows-that-sum";

const rows = (...printed: readonly (readonly [KindOfLabel, ...number[]])[]): RowOfFigures[] =>
  printed.map(([label, ...figures], row) => ({ row, label, figures }));

const found = (...printed: readonly (readonly [KindOfLabel, ...number[]])[]): number[] => [...rowsThatSum(rows(...printed))];

describe("rows that sum others", () => {
  const two = [["other", 123, 456, 789], ["other", 1001, 2003, 3007]] as const;

  test("are below them, or above them, under any label", () => {
    expect(found(...two, ["other", 1124, 2459, 3796])).toEqual([2]);
    expect(found(["other", 1124, 2459, 3796], ...two)).toEqual([0]);
  });

  test("may be wrong in one column, and are nothing when wrong in two", () => {
    expect(found(...two, ["other", 1124, 2460, 3796])).toEqual([]);
    expect(found(...two, ["group", 1124, 2460, 3796])).toEqual([2]);
    expect(found(...two, ["group", 1124, 2460, 3797])).toEqual([]);
  });

  test("are never those of a person", () => {
    expect(found(...two, ["person", 1124, 2459, 3796])).toEqual([]);
  });

  test("prove nothing where figures are flat", () => {
    expect(found(["other", 100, 100, 100], ["other", 200, 200, 200], ["other", 300, 300, 300])).toEqual([]);
  });

  test("may sum a single row where another sums more", () => {
    expect(found(["group", 1124, 2459, 3796], ...two, ["group", 5, 7, 9], ["other", 5, 7, 9])).toEqual([0, 3]);
    expect(found(["group", 5, 7, 9], ["other", 5, 7, 9])).toEqual([]);
  });

  test("are found whatever the amounts and however many rows they sum", () => {
    const amount = fc.integer({ min: 1, max: 1e9 });
    const row = fc.tuple(amount, amount, amount, amount).filter((figures) => new Set(figures).size === 4);
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (parts) => {
        const sum = [0, 1, 2, 3].map((column) => parts.reduce((total, part) => total + (part[column] ?? 0), 0));
        fc.pre(new Set(sum).size === 4);
        const printed = parts.map((part): [KindOfLabel, ...number[]] => ["other", ...part]);
        expect(found(...printed, ["other", ...sum])).toContain(parts.length);
        expect(found(["other", ...sum], ...printed)).toContain(0);
      }),
    );
  });
});
