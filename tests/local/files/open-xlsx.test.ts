import { read, type WorkSheet } from "@e965/xlsx";
import { openXlsx } from "../../../src/local/files";
import { cellKey, type ModelValue, type SheetModel } from "../../../src/local/host/model";
import { sheetNamed } from "../../support/xlsx/build";
import { FIXTURES, readFixture } from "../../support/xlsx/fixtures";
import { sheetPackage } from "../../support/xlsx/sheet-package";

const open = async (name: (typeof FIXTURES)[number]) => (await openXlsx(readFixture(name), name)).workbook;

const openSheet = async (sheetData: string, parts: Readonly<Record<string, string>> = {}): Promise<SheetModel> => sheetNamed((await openXlsx(sheetPackage(sheetData, parts), "x.xlsx")).workbook, "Sheet1");

/** What another library reads of a cell, in the model's terms. */
function otherValue(sheet: WorkSheet, row: number, column: number): ModelValue {
  const cell = (sheet["!data"] as (({ t: string; v?: unknown; w?: string } | undefined)[] | undefined)[] | undefined)?.[row]?.[column];
  if (!cell || cell.t === "z" || cell.v === undefined) return null;
  if (cell.t === "e") return { error: cell.w as "#N/A" };
  return cell.v as ModelValue;
}

describe("opening a workbook", () => {
  test.each(FIXTURES)("reads the values another library reads from %s", async (name) => {
    const workbook = await open(name);
    const other = read(readFixture(name), { dense: true, cellDates: false });
    for (const sheet of workbook.sheets) {
      const otherSheet = other.Sheets[sheet.name];
      expect(otherSheet).toBeDefined();
      sheet.cells.rows.forEach((values, row) =>
        values?.forEach((value, column) => {
          const expected = otherSheet ? otherValue(otherSheet, row, column) : null;
          if (typeof value === "number" && typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
          // The other library shows line ends in its own way.
          else if (typeof value === "string") expect(value.replaceAll("\r", "")).toBe(typeof expected === "string" ? expected.replaceAll("\r", "") : "");
          else expect(value).toEqual(expected);
        }),
      );
    }
  });

  test("keeps the order, the visibility and the parts of sheets", async () => {
    const workbook = await open("rich.xlsx");
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Collections 2024", "Visible"],
      ["It's notes", "Visible"],
      ["Hidden", "Hidden"],
      ["Very", "VeryHidden"],
    ]);
    expect(workbook.activeSheetId).toBe(workbook.sheets[0]?.id);
    expect(workbook.sheets[1]?.origin).toBe("xl/worksheets/sheet2.xml");
  });

  test("gives dates as serial numbers with their format, to the minute", async () => {
    const { cells } = sheetNamed(await open("rich.xlsx"), "Collections 2024");
    expect(cells.value(1, 0)).toBe(45_323);
    expect(cells.formats.get(cellKey(1, 0))?.numberFormat).toBe("yyyy-mm-dd");
    expect(cells.value(13, 0)).toBeCloseTo(45_351 + 18.5 / 24, 9);
  });

  test("leaves dates of the other date system as they are and says which it is", async () => {
    const workbook = await open("dates-1904.xlsx");
    expect(workbook.dateSystem).toBe("1904");
    expect(workbook.sheets[0]?.cells.value(0, 0)).toBe(45_382 - 1_462);
  });

  test("expands shared formulas, shows young functions and an add-in's functions by their own names, and knows what spills", async () => {
    const { cells } = sheetNamed(await open("excel-parts.xlsx"), "Data");
    const formula = (row: number, column: number) => cells.formulas.get(cellKey(row, column));
    expect(formula(1, 1)?.text).toBe("=A2*$D$1+LOG10(A2)");
    expect(formula(4, 1)?.text).toBe("=A5*$D$1+LOG10(A5)");
    expect(formula(7, 0)).toEqual({ text: "=SORT(A2:B3)", spill: { rows: 2, columns: 2 }, state: "current" });
    expect(cells.spilledFrom.get(cellKey(8, 1))).toBe(cellKey(7, 0));
    expect(formula(7, 2)?.text).toBe('=COLLECTIONS_TREND(A2:A5)&""');
    expect(cells.value(7, 2)).toBe("up");
  });

  test("marks a formula whose result the file leaves out as one to calculate", async () => {
    const { cells } = await openSheet('<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v>2</v></c></row>');
    expect(cells.formulas.get(cellKey(0, 0))?.state).toBe("dirty");
    expect(cells.formulas.get(cellKey(0, 1))?.state).toBe("current");
  });

  test("joins the runs of a rich text, leaves phonetic readings out, and undoes the workbook's own escapes", async () => {
    const { cells } = sheetNamed(await open("excel-parts.xlsx"), "Data");
    expect(cells.rows[0]).toEqual(["Plain", "Bold & more", " spaced ", 10]);
    expect(cells.rows[6]).toEqual(["line\rend _x000D_", "", { error: "#DIV/0!" }, false]);
    expect(cells.value(8, 2)).toBe(45_382.5);
    expect(cells.value(8, 3)).toBe(Number("1.2345678901234567E-5"));
  });

  test("resolves theme, indexed and tinted colours, and reads fonts, lines and alignment", async () => {
    const { cells } = sheetNamed(await open("rich.xlsx"), "Collections 2024");
    const format = (column: number) => cells.formats.get(cellKey(0, column));
    expect(format(0)).toEqual({ fontName: "Arial", fontSize: 14, bold: true, italic: true, underline: "Single", color: "#FFFFFF", fill: "#1F4E79" });
    expect(format(1)).toEqual({ color: "#376092", strikethrough: true });
    expect(format(2)).toEqual({ fill: "#FFFF00" });
    expect(format(3)).toEqual({ horizontal: "Center", vertical: "Top", wrap: true, indent: 1, textRotation: 45 });
    expect(format(4)).toEqual({
      locked: false,
      borders: {
        top: { style: "Continuous", weight: "Thin", color: "#FF0000" },
        bottom: { style: "Double", weight: "Thick", color: "#000000" },
        left: { style: "Dash", weight: "Medium", color: "#000000" },
      },
    });
  });

  test("shares one look between all cells of a style", async () => {
    const { cells } = sheetNamed(await open("rich.xlsx"), "Collections 2024");
    expect(cells.formats.get(cellKey(1, 0))).toBe(cells.formats.get(cellKey(9, 0)));
  });

  test("reads what stands around the cells", async () => {
    const workbook = await open("rich.xlsx");
    const sheet = sheetNamed(workbook, "Collections 2024");
    expect(sheet.columns.get(1)?.width).toBe(23.29);
    expect(sheet.columns.get(4)?.hidden).toBe(true);
    expect([...sheet.rows]).toEqual([[0, { height: 33 }], [4, { hidden: true }]]);
    expect(sheet.merges).toEqual([{ firstRow: 15, firstColumn: 0, lastRow: 16, lastColumn: 2 }]);
    expect(sheet.freeze).toEqual({ rows: 1, columns: 1 });
    expect(sheet.tabColor).toBe("#00B050");
    expect(sheet.tables).toMatchObject([{ name: "Payments", area: { firstRow: 0, lastRow: 10, lastColumn: 4 }, style: "TableStyleMedium2", showHeaders: true, showTotals: false, showFilterButton: true, columnNames: ["Date", "Physician", "Payments", "Share", "Note"] }]);
    expect(sheet.pageLayout).toMatchObject({ orientation: "Landscape", printArea: { lastRow: 13, lastColumn: 4 }, titleRows: { first: 0, last: 1 }, zoom: { horizontalFitToPages: 1 }, headersFooters: { leftFooter: "A && B", rightFooter: "&P" } });
    expect(sheetNamed(workbook, "It's notes")).toMatchObject({ showGridlines: false, protected: true });
  });

  test("reads conditional formats of the kinds the model knows and passes over the others", async () => {
    const sheet = sheetNamed(await open("rich.xlsx"), "Collections 2024");
    expect(sheet.conditionalFormats).toMatchObject([
      { kind: "DataBar", color: "#638EC6", minimum: 0, maximum: 12_000 },
      { kind: "CellValue", operator: "LessThan", formula1: "=0.1", formula2: null, format: { color: "#C00000", fill: "#FFE0E0", bold: true } },
      { kind: "Custom", formula: "=$D2>0.2", format: { color: "#00B050", fill: null, bold: null } },
    ]);
  });

  test("reads data validations in the shapes of Office.js", async () => {
    const sheet = sheetNamed(await open("rich.xlsx"), "Collections 2024");
    expect(sheet.dataValidations).toMatchObject([
      { area: { firstRow: 19, lastRow: 24 }, rule: { list: { inCellDropDown: true, source: "Yes,No" } } },
      { rule: { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } }, errorAlert: { title: "No", message: "1 to 10", style: "Stop" } },
    ]);
  });

  test("reads names with their scope, and hidden ones as hidden", async () => {
    const workbook = await open("rich.xlsx");
    const notes = sheetNamed(workbook, "It's notes");
    expect(workbook.names).toMatchObject([
      { name: "TotalPayments", scopeSheetId: null, visible: true, comment: "All of it", area: { sheetId: workbook.sheets[0]?.id, firstRow: 11, firstColumn: 2 } },
      { name: "Secret", visible: false, formula: "='It''s notes'!$A$1:$B$2" },
      { name: "Rate", formula: "=0.25", area: null },
      { name: "Local", scopeSheetId: notes.id },
    ]);
  });

  test("reads native charts with the sheets they take their figures from", async () => {
    const workbook = await open("rich.xlsx");
    const [line, bars] = sheetNamed(workbook, "It's notes").charts;
    expect(line).toMatchObject({ chartType: "Line", title: { text: "Payments" }, series: [{ name: "Payments", values: { sheetId: workbook.sheets[0]?.id, firstRow: 1, lastRow: 10, firstColumn: 2 } }] });
    expect(line?.frame.top).toBe(45);
    expect(bars?.chartType).toBe("ColumnClustered");
  });

  test("counts pivot tables, says when read-only is recommended, and passes over chart sheets", async () => {
    const workbook = await open("excel-parts.xlsx");
    expect(workbook.sheets.map(({ name, pivotTableCount }) => [name, pivotTableCount])).toEqual([["Data", 0], ["Pivot", 1]]);
    expect(workbook.readOnly).toBe(true);
    expect(workbook.names.map(({ name, scopeSheetId }) => [name, scopeSheetId])).toEqual([["OnPivot", workbook.sheets[1]?.id]]);
  });

  test("opens a sheet whose only other cell is in the last corner", async () => {
    const { cells } = await openSheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>');
    expect(cells.value(0, 0)).toBe(1);
    expect(cells.value(1_048_575, 16_383)).toBe(2);
  });

  test("reads cells that leave their address out, and tags with a prefix", async () => {
    const plain = await openSheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c t='b'><v>1</v></c></row>");
    expect(plain.cells.rows).toEqual([[1, 2], [true]]);
    const prefixed = await openSheet('<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:r><x:t>a</x:t></x:r><x:r><x:t>b</x:t></x:r></x:is></x:c><x:c r="C2"><x:f>B2</x:f><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>');
    expect(prefixed.cells.value(1, 1)).toBe("ab");
    expect(prefixed.cells.formulas.get(cellKey(1, 2))?.text).toBe("=B2");
  });
});
