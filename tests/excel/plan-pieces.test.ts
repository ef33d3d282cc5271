import fc from "fast-check";
import { planPieces, type SheetExtent } from "../../src/excel/plan-pieces";

const anExtent = (overrides: Partial<SheetExtent> = {}): SheetExtent => ({
  name: "Payments",
  firstRow: 0,
  firstColumn: 0,
  rowCount: 10,
  columnCount: 4,
  ...overrides,
});

const extents = fc.array(
  fc.record({ name: fc.string(), firstRow: fc.nat(5), firstColumn: fc.nat(5), rowCount: fc.nat(300), columnCount: fc.integer({ min: 1, max: 40 }) }),
  { maxLength: 6 },
);

describe("planPieces", () => {
  test("small sheets travel together in one round trip", () => {
    expect(planPieces([anExtent(), anExtent({ name: "Clinical FTE" })])).toHaveLength(1);
  });

  test("a sheet larger than a round trip is cut between rows", () => {
    const trips = planPieces([anExtent({ rowCount: 25 })], 40);
    expect(trips.map((pieces) => pieces.map(({ fromRow, rowCount }) => [fromRow, rowCount]))).toEqual([[[0, 10]], [[10, 10]], [[20, 5]]]);
  });

  test("an empty sheet asks for nothing", () => {
    expect(planPieces([anExtent({ rowCount: 0, columnCount: 0 })])).toEqual([]);
  });

  test("a row wider than a round trip still travels, alone", () => {
    const trips = planPieces([anExtent({ rowCount: 2, columnCount: 100 })], 40);
    expect(trips.map((pieces) => pieces.map(({ rowCount }) => rowCount))).toEqual([[1], [1]]);
  });

  test("100,000 rows of 8 columns take four round trips of 4 MB", () => {
    expect(planPieces([anExtent({ rowCount: 100_000, columnCount: 8 })])).toHaveLength(4);
  });

  test("property: each row of each sheet is asked for exactly once, in order", () => {
    fc.assert(
      fc.property(extents, fc.integer({ min: 1, max: 500 }), (sheets, cells) => {
        const asked = planPieces(sheets, cells).flat();
        for (const sheet of sheets) {
          const rows = asked.filter((piece) => piece.sheet === sheet).flatMap(({ fromRow, rowCount }) => Array.from({ length: rowCount }, (_, index) => fromRow + index));
          expect(rows).toEqual(Array.from({ length: sheet.rowCount }, (_, index) => index));
        }
      }),
    );
  });

  test("property: no round trip asks for more cells than allowed, but for a single row that is wider", () => {
    fc.assert(
      fc.property(extents, fc.integer({ min: 1, max: 500 }), (sheets, cells) => {
        for (const pieces of planPieces(sheets, cells)) {
          const count = pieces.reduce((total, { rowCount, sheet }) => total + rowCount * sheet.columnCount, 0);
          const widestRow = Math.max(...pieces.map(({ sheet }) => sheet.columnCount));
          expect(count).toBeLessThanOrEqual(Math.max(cells, widestRow));
          expect(pieces.every(({ rowCount }) => rowCount > 0)).toBe(true);
        }
      }),
    );
  });
});
