import fc from "fast-check";
import { read, type CellObject } from "@e965/xlsx";
import { openXlsx, saveXlsx, type OpenedFile } from "../../../src/local/files";
import { cellKey, type CellFormat, type FormulaCell, type ModelValue, type SheetModel } from "../../../src/local/host/model";
import { sheetNamed } from "../../support/xlsx/build";
import { readFixture, type FIXTURES } from "../../support/xlsx/fixtures";
import { changedPaths, partText } from "../../support/xlsx/parts";
import { sheetPackage } from "../../support/xlsx/sheet-package";

const openFixture = (name: (typeof FIXTURES)[number]): Promise<OpenedFile> => openXlsx(readFixture(name), name);

/** Changes a cell as the host does. */
function put(sheet: SheetModel, row: number, column: number, value: ModelValue, formula: FormulaCell | null = null): void {
  sheet.cells.setValue(row, column, value);
  if (formula) sheet.cells.formulas.set(cellKey(row, column), formula);
  else sheet.cells.formulas.delete(cellKey(row, column));
  sheet.changedCells.add(cellKey(row, column));
  sheet.changed = true;
}

async function savedAgain(opened: OpenedFile): Promise<{ readonly bytes: Uint8Array; readonly notes: readonly string[]; readonly again: OpenedFile }> {
  const { bytes, notes } = await saveXlsx(opened);
  return { bytes, notes, again: await openXlsx(bytes, "again.xlsx") };
}

const XML = "xl/worksheets/sheet1.xml";

describe("changing cells of a user's sheet", () => {
  test("changes those cells in place and no other byte of the sheet", async () => {
    const opened = await openFixture("rich.xlsx");
    const sheet = sheetNamed(opened.workbook, "Collections 2024");
    put(sheet, 1, 2, 99.5);
    put(sheet, 2, 4, " <new> & \u0007 ");
    const { bytes, notes, again } = await savedAgain(opened);
    const before = partText(readFixture("rich.xlsx"), XML);
    const after = partText(bytes, XML);
    expect(after).toBe(
      before
        .replace(/<c r="C2"([^>]*?) t="n"><v>[^<]*<\/v><\/c>/, '<c r="C2"$1><v>99.5</v></c>')
        .replace(/<c r="E3".*?<\/c>/, '<c r="E3" t="inlineStr"><is><t xml:space="preserve"> &lt;new&gt; &amp; _x0007_ </t></is></c>'),
    );
    expect(notes).toEqual([]);
    const cells = sheetNamed(again.workbook, "Collections 2024").cells;
    expect(cells.value(2, 4)).toBe(" <new> & \u0007 ");
    expect(cells.formats.get(cellKey(1, 2))?.numberFormat).toBe("#,##0.00");
    expect(changedPaths(readFixture("rich.xlsx"), bytes)).toEqual([XML]);
  });

  test("puts new cells where they belong: between others, at a row's end, into empty and missing rows, and beyond all", async () => {
    const opened = await openFixture("excel-parts.xlsx");
    const sheet = sheetNamed(opened.workbook, "Data");
    const places: readonly (readonly [number, number])[] = [[1, 2], [1, 5], [5, 1], [5, 0], [11, 3], [20, 7]];
    places.forEach(([row, column], index) => put(sheet, row, column, index + 0.5));
    const { bytes, again } = await savedAgain(opened);
    const cells = sheetNamed(again.workbook, "Data").cells;
    places.forEach(([row, column], index) => expect(cells.value(row, column)).toBe(index + 0.5));
    const xml = partText(bytes, XML);
    expect([...xml.matchAll(/<row r="(\d+)"/g)].map((match) => Number(match[1]))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 21]);
    expect(xml).toContain('<dimension ref="A1:H21"/>');
    expect(xml).toContain('<row r="6"><c r="A6"><v>3.5</v></c><c r="B6"><v>2.5</v></c></row>');
  });

  test("fills a sheet that had no cells", async () => {
    const opened = await openXlsx(sheetPackage('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>'), "x.xlsx");
    put(sheetNamed(opened.workbook, "Sheet1"), 3, 1, "here");
    expect(sheetNamed((await savedAgain(opened)).again.workbook, "Sheet1").cells.value(3, 1)).toBe("here");
  });

  test("empties a cell and keeps its look", async () => {
    const opened = await openFixture("rich.xlsx");
    put(sheetNamed(opened.workbook, "Collections 2024"), 1, 2, null);
    const { cells } = sheetNamed((await savedAgain(opened)).again.workbook, "Collections 2024");
    expect(cells.value(1, 2)).toBeNull();
    expect(cells.formats.get(cellKey(1, 2))?.numberFormat).toBe("#,##0.00");
  });

  test("gives the other cells of a shared formula a text of their own when the first one changes, and drops the calculation order", async () => {
    const opened = await openFixture("excel-parts.xlsx");
    put(sheetNamed(opened.workbook, "Data"), 1, 1, 7);
    const { bytes, again } = await savedAgain(opened);
    const { formulas } = sheetNamed(again.workbook, "Data").cells;
    expect([2, 3, 4].map((row) => formulas.get(cellKey(row, 1))?.text)).toEqual(["=A3*$D$1+LOG10(A3)", "=A4*$D$1+LOG10(A4)", "=A5*$D$1+LOG10(A5)"]);
    expect((read(bytes).Sheets["Data"]?.["B4"] as CellObject).f).toBe("A4*$D$1+LOG10(A4)");
    expect(() => partText(bytes, "xl/calcChain.xml")).toThrow();
    expect(partText(bytes, "[Content_Types].xml")).not.toContain("calcChain");
  });

  test("leaves the shared formula alone when only one of its followers changes", async () => {
    const opened = await openFixture("excel-parts.xlsx");
    put(sheetNamed(opened.workbook, "Data"), 3, 1, 7);
    const { bytes } = await savedAgain(opened);
    expect(partText(bytes, XML)).toContain('<c r="B3"><f t="shared" si="0"/><v>30</v></c><');
  });

  test("writes formulas as files hold them, with the entry that lets them spill", async () => {
    const opened = await openFixture("excel-parts.xlsx");
    const sheet = sheetNamed(opened.workbook, "Data");
    put(sheet, 11, 0, 1, { text: "=UNIQUE(A2:A3)", spill: { rows: 2, columns: 1 }, state: "current" });
    put(sheet, 11, 2, "x", { text: '=PARTNER_TRACK(0.5)&XLOOKUP(1,A:A,B:B)', spill: null, state: "current" });
    const { bytes, again } = await savedAgain(opened);
    const xml = partText(bytes, XML);
    expect(xml).toContain('<c r="A12" cm="1"><f t="array" ref="A12:A13">_xlfn.UNIQUE(A2:A3)</f><v>1</v></c>');
    expect(xml).toContain("_xldudf_PARTNER_TRACK(0.5)&amp;_xlfn.XLOOKUP(1,A:A,B:B)");
    expect(sheetNamed(again.workbook, "Data").cells.formulas.get(cellKey(11, 2))?.text).toBe("=PARTNER_TRACK(0.5)&XLOOKUP(1,A:A,B:B)");
  });

  test("makes the metadata part a spilling formula needs where a workbook has none", async () => {
    const opened = await openFixture("rich.xlsx");
    put(sheetNamed(opened.workbook, "Hidden"), 0, 2, 1, { text: "=SEQUENCE(2)", spill: { rows: 2, columns: 1 }, state: "current" });
    const { bytes, again } = await savedAgain(opened);
    expect(partText(bytes, "xl/metadata1.xml")).toContain("fDynamic");
    expect(sheetNamed(again.workbook, "Hidden").cells.formulas.get(cellKey(0, 2))).toMatchObject({ text: "=SEQUENCE(2)", spill: { rows: 2, columns: 1 } });
  });

  test("writes new results of the user's formulas only when a cell of the user's was changed", async () => {
    const opened = await openFixture("rich-office.xlsx");
    const sheet = sheetNamed(opened.workbook, "Collections 2024");
    sheet.cells.setValue(11, 2, 1);
    expect(changedPaths(readFixture("rich-office.xlsx"), (await saveXlsx(opened)).bytes)).toEqual([]);
    put(sheet, 1, 2, 5);
    const { cells } = sheetNamed((await savedAgain(opened)).again.workbook, "Collections 2024");
    expect(cells.value(11, 2)).toBe(1);
    expect(cells.formulas.get(cellKey(11, 2))?.text).toBe("=SUM(C2:C11)");
  });

  test("gives a cell a new look without touching its value, and says that more than the model knows of the old look is gone", async () => {
    const opened = await openFixture("rich.xlsx");
    const sheet = sheetNamed(opened.workbook, "Collections 2024");
    const look: CellFormat = { numberFormat: "0.000", bold: true, fill: "#00FF00" };
    sheet.cells.formats.set(cellKey(2, 2), look);
    sheet.changed = true;
    const { notes, again } = await savedAgain(opened);
    const { cells } = sheetNamed(again.workbook, "Collections 2024");
    expect(cells.formats.get(cellKey(2, 2))).toEqual(look);
    expect(cells.value(2, 2)).toBe(3000.75);
    expect(cells.formats.get(cellKey(3, 2))).toEqual({ numberFormat: "#,##0.00" });
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain("Collections 2024");
  });

  test("says what it could not write, and keeps the sheet as it was", async () => {
    const opened = await openFixture("rich.xlsx");
    const sheet = sheetNamed(opened.workbook, "Collections 2024");
    sheet.columns.set(0, { width: 40 });
    sheet.merges = [];
    sheet.changed = true;
    const { bytes, notes } = await savedAgain(opened);
    expect(notes.map((note) => /changes to ([\w ]+) are/.exec(note)?.[1])).toEqual(["the column widths", "the merged cells"]);
    expect(changedPaths(readFixture("rich.xlsx"), bytes)).toEqual([]);
  });

  test("makes a sheet hidden or visible without touching its part", async () => {
    const opened = await openFixture("rich.xlsx");
    sheetNamed(opened.workbook, "Hidden").visibility = "Visible";
    sheetNamed(opened.workbook, "It's notes").visibility = "VeryHidden";
    const { bytes, again } = await savedAgain(opened);
    expect(again.workbook.sheets.map(({ visibility }) => visibility)).toEqual(["Visible", "VeryHidden", "Visible", "VeryHidden"]);
    expect(changedPaths(readFixture("rich.xlsx"), bytes)).toEqual(["xl/workbook.xml"]);
  });

  test("follows a renamed sheet in formulas, charts and names, and leaves texts alone", async () => {
    const opened = await openFixture("rich.xlsx");
    sheetNamed(opened.workbook, "Collections 2024").name = "Money & co's";
    const { bytes, notes, again } = await savedAgain(opened);
    const notesSheet = sheetNamed(again.workbook, "It's notes");
    expect(notesSheet.cells.formulas.get(cellKey(1, 1))?.text).toBe("='Money & co''s'!C12*2");
    expect(notesSheet.cells.value(0, 0)).toBe("See 'Collections 2024'!A1");
    expect(notesSheet.charts[0]?.series[0]?.values.sheetId).toBe(sheetNamed(again.workbook, "Money & co's").id);
    expect(again.workbook.names.find(({ name }) => name === "TotalPayments")?.formula).toBe("='Money & co''s'!$C$12");
    expect(sheetNamed(again.workbook, "Money & co's").pageLayout.printArea).toMatchObject({ lastRow: 13 });
    expect(notes.some((note) => note.includes("xl/worksheets/sheet2.xml"))).toBe(true);
    expect(partText(bytes, "xl/charts/chart1.xml")).not.toContain("Collections 2024");
  });

  test("any cells, changed in any order, read back as they were put, and all others as they were", async () => {
    const former = sheetNamed((await openFixture("excel-parts.xlsx")).workbook, "Data").cells;
    const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ unit: "binary", maxLength: 12 }), fc.boolean(), fc.constant(null));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(14), fc.nat(6), value), { minLength: 1, maxLength: 20 }), async (changes) => {
        const opened = await openFixture("excel-parts.xlsx");
        const sheet = sheetNamed(opened.workbook, "Data");
        for (const [row, column, each] of changes) put(sheet, row, column, each);
        const { cells } = sheetNamed((await savedAgain(opened)).again.workbook, "Data");
        for (let row = 0; row < 16; row++) {
          for (let column = 0; column < 8; column++) {
            const isChanged = sheet.changedCells.has(cellKey(row, column));
            expect(cells.value(row, column)).toEqual(isChanged ? positiveZero(sheet.cells.value(row, column)) : former.value(row, column));
            if (!isChanged) expect(cells.formulas.get(cellKey(row, column))?.text).toBe(former.formulas.get(cellKey(row, column))?.text);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** A cell has no negative nought. */
const positiveZero = (value: ModelValue): ModelValue => (value === 0 ? 0 : value);
