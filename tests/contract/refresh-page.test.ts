import { columnOf, COMPARISON, DETAIL, rowOf, sheetNamed } from "../support/a-refreshed-practice";
import { addColumn, shown, expectKept, type Edit } from "../support/refresh-edit";

const EDITS: readonly Edit[] = [
  {
    sentence: "frozen panes they moved stay",
    meanwhile: "another order",
    edit: (sheet) => void (sheet.freeze = { rows: rowOf(sheet, "Physician") + 1, columns: 3 }),
    found: (sheet) => [sheet.freeze.rows === rowOf(sheet, "Physician") + 1, sheet.freeze.columns],
    expected: [true, 3],
  },
  {
    sentence: "frozen panes they took away stay away",
    meanwhile: "nothing",
    edit: (sheet) => void (sheet.freeze = { rows: 0, columns: 0 }),
    found: (sheet) => sheet.freeze,
    expected: { rows: 0, columns: 0 },
  },
  {
    sentence: "paper, orientation and scale stay",
    meanwhile: "another order",
    edit: (sheet) => Object.assign(sheet.pageLayout, { orientation: "Portrait", paperSize: "A4", zoom: { scale: 70 } }),
    found: (sheet) => [sheet.pageLayout.orientation, sheet.pageLayout.paperSize, sheet.pageLayout.zoom],
    expected: ["Portrait", "A4", { scale: 70 }],
  },
  {
    sentence: "margins, centring and printed gridlines stay",
    meanwhile: "another order",
    edit: (sheet) => Object.assign(sheet.pageLayout, { margins: { ...sheet.pageLayout.margins, left: 90 }, centerHorizontally: false, centerVertically: true, printGridlines: true }),
    found: (sheet) => [sheet.pageLayout.margins.left, sheet.pageLayout.centerHorizontally, sheet.pageLayout.centerVertically, sheet.pageLayout.printGridlines],
    expected: [90, false, true, true],
  },
  {
    sentence: "a print area that takes in their own column takes in somebody new",
    meanwhile: "somebody new",
    edit: (sheet) => void (sheet.pageLayout.printArea = { firstRow: 0, firstColumn: 0, lastRow: rowOf(sheet, "Group median"), lastColumn: addColumn(sheet, () => "x") }),
    found: (sheet) => [sheet.pageLayout.printArea?.lastRow === rowOf(sheet, "Group median"), sheet.pageLayout.printArea?.lastColumn === columnOf(sheet, "Mine")],
    expected: [true, true],
  },
  {
    sentence: "rows repeated on each page stay as they chose them",
    meanwhile: "another order",
    edit: (sheet) => void (sheet.pageLayout.titleRows = { first: 0, last: rowOf(sheet, "Physician") }),
    found: (sheet) => [sheet.pageLayout.titleRows?.first, sheet.pageLayout.titleRows?.last === rowOf(sheet, "Physician")],
    expected: [0, true],
  },
  {
    sentence: "header and footer texts of theirs stay, and ours beside them are fresh",
    meanwhile: "another order",
    edit: (sheet) => void (sheet.pageLayout.headersFooters = { ...sheet.pageLayout.headersFooters, centerHeader: "Confidential", rightFooter: "Partners only" }),
    found: (sheet) => [sheet.pageLayout.headersFooters.centerHeader, sheet.pageLayout.headersFooters.rightFooter, sheet.pageLayout.headersFooters.leftFooter !== ""],
    expected: ["Confidential", "Partners only", true],
  },
  {
    sentence: "the colour of the tab stays",
    meanwhile: "another order",
    edit: (sheet) => void (sheet.tabColor = "#C00000"),
    found: (sheet) => sheet.tabColor,
    expected: "#C00000",
  },
  {
    sentence: "the sheet stays where they moved it among theirs",
    meanwhile: "another order",
    edit: (sheet, workbook) => void workbook.sheets.splice(0, 0, ...workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1)),
    found: (_, workbook) => shown(workbook),
    expected: [COMPARISON, "Collections", "Clinical FTE", DETAIL],
  },
  {
    sentence: "gridlines they show stay shown",
    meanwhile: "another order",
    edit: (sheet) => void (sheet.showGridlines = true),
    found: (sheet) => sheet.showGridlines,
    expected: true,
  },
  {
    sentence: "a sheet of ours they have hidden stays hidden",
    meanwhile: "another order",
    edit: (_, workbook) => void (sheetNamed(workbook, DETAIL).visibility = "Hidden"),
    found: (_, workbook) => sheetNamed(workbook, DETAIL).visibility,
    expected: "Hidden",
  },
];

describe("writing the comparison again", () => {
  describe("keeps how the user set up its page and its place", () => {
    test.each(EDITS)("$sentence", async (edit) => {
      await expectKept(edit);
    });
  });
});
