import fc from "fast-check";
import { cellArea } from "../../../src/workbook";
import { groupCopies, type CellCopy } from "../../../src/workbook/refresh/group-copies";

const spread = (copies: ReturnType<typeof groupCopies>): string[] =>
  copies.flatMap(({ from, to }) => {
    const [a, b] = [cellArea(from), cellArea(to)];
    return Array.from({ length: a.lastRow - a.firstRow + 1 }, (_, row) => row).flatMap((row) => Array.from({ length: a.lastColumn - a.firstColumn + 1 }, (_, column) => `${a.firstRow + row},${a.firstColumn + column}>${b.firstRow + row},${b.firstColumn + column}`));
  });

describe("copying cells in as few blocks as can be", () => {
  test("the blocks hold the same cells for the same places, each once", () => {
    const copy = fc.record({ row: fc.nat(6), column: fc.nat(5), down: fc.nat(2), right: fc.nat(1) });
    fc.assert(
      fc.property(fc.uniqueArray(copy, { selector: ({ row, column }) => row * 100 + column }), (given) => {
        const copies = given.map(({ row, column, down, right }): CellCopy => ({ row, column, toRow: row + down, toColumn: column + right }));
        expect(spread(groupCopies(copies)).sort()).toEqual(copies.map(({ row, column, toRow, toColumn }) => `${row},${column}>${toRow},${toColumn}`).sort());
      }),
    );
  });

  test("a rectangle that moves as a whole is one block", () => {
    const copies = [0, 1, 2].flatMap((row) => [3, 4].map((column): CellCopy => ({ row, column, toRow: row + 1, toColumn: column })));
    expect(groupCopies(copies)).toEqual([{ from: "D1:E3", to: "D2:E4" }]);
  });
});
