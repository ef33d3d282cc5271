import fc from "fast-check";
import { pointFormula, type ReplacedSheet } from "../../../src/workbook";

const OURS = "Associate Comparison";

/** Rows go down by `rows`; those past row 100 are no more. */
const aReplacedSheet = ({ rows = 1, ...overrides }: Partial<ReplacedSheet> & { readonly rows?: number } = {}): ReplacedSheet => ({
  name: OURS,
  place: (area) => (area.firstRow >= 100 ? null : { ...area, firstRow: area.firstRow + rows, lastRow: area.lastRow + rows }),
  tables: new Map([["figures", ["Physician", "Net sum"]]]),
  ...overrides,
});

describe("a formula that reads a replaced sheet", () => {
  test.each([
    ["='Associate Comparison'!B4", "='Associate Comparison'!B5"],
    ["='associate comparison'!$B$4:C9+B4", "='associate comparison'!$B$5:C10+B4"],
    ["=SUM('Associate Comparison'!C:C)", "=SUM('Associate Comparison'!C:C)"],
    ["=\"'Associate Comparison'!B4\"&'Associate Comparison'!B4", "=\"'Associate Comparison'!B4\"&'Associate Comparison'!B5"],
    ["=SUM(Figures[Net sum])+Other!B4", "=SUM(Figures[Net sum])+Other!B4"],
    ["=ROWS(figures[[#All],[net sum]])", "=ROWS(figures[[#All],[net sum]])"],
  ])("%s becomes %s", (formula, expected) => {
    expect(pointFormula(formula, [aReplacedSheet()])).toMatchObject({ formula: expected, speaksOf: [OURS] });
  });

  test.each([
    ["of somebody who is gone", "='Associate Comparison'!B101"],
    ["of a name of the sheet's own", "='Associate Comparison'!Rate*2"],
    ["of a row of sheets", "=SUM('Associate Comparison:Other'!B4)"],
    ["of a column its table no longer has", "=SUM(Figures[Gross sum])"],
    ["of one cell that is there and one that is not", "='Associate Comparison'!B4+'Associate Comparison'!B101"],
  ])("that speaks %s has no such text: %s", (_what, formula) => {
    expect(pointFormula(formula, [aReplacedSheet()])).toMatchObject({ formula: null, speaksOf: [OURS] });
  });

  test.each(["=B4", "=\"'Associate Comparison'!B4\"", "='[Other.xlsx]Associate Comparison'!B4", "='Associate Comparison (kept)'!B4", "=My[figures]", "=INDIRECT(\"Figures[Net sum]\")", "=Figures2"])(
    "%s reads none",
    (formula) => {
      expect(pointFormula(formula, [aReplacedSheet()])).toBeNull();
    },
  );

  test("tells which sheets it speaks of, and of which it names a table", () => {
    const detail = aReplacedSheet({ name: "Detail" });
    expect(pointFormula("='Associate Comparison'!B4*SUM(Figures[Net sum])", [aReplacedSheet({ tables: new Map() }), detail])).toMatchObject({ speaksOf: [OURS, "Detail"], byTable: ["Detail"] });
  });

  test("where every line is where it was, the text stays as it is, whatever it says", () => {
    const piece = fc.constantFrom("'Associate Comparison'!B4", "'Associate Comparison'!$A$1:C9", "Figures[Net sum]", "B4", "\"Figures\"", "Other!A1", "SUM(A:A)", "'Associate Comparison'!4:5", "1");
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const formula = `=${pieces.join("+")}`;
        const pointed = pointFormula(formula, [aReplacedSheet({ rows: 0 })]);
        expect(pointed === null || pointed.formula === formula).toBe(true);
      }),
    );
  });

  test("there and back again is the text it was", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 40 }), (row, by) => {
        const formula = `='${OURS}'!C${row}+$C$${row}`;
        const there = pointFormula(formula, [aReplacedSheet({ rows: by })])?.formula ?? "";
        expect(pointFormula(there, [aReplacedSheet({ rows: -by })])?.formula).toBe(formula);
      }),
    );
  });
});
