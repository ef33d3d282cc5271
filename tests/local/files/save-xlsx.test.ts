import { read, type CellObject } from "@e965/xlsx";
import { openXlsx, saveXlsx, type OpenedFile } from "../../../src/local/files";
import { cellKey, nextId, type CellFormat, type SheetModel } from "../../../src/local/host/model";
import { buildSheet, buildWorkbook, sheetNamed } from "../../support/xlsx/build";
import { FIXTURES, readFixture } from "../../support/xlsx/fixtures";
import { changedPaths, partsOf, partText } from "../../support/xlsx/parts";

const HEADING: CellFormat = { bold: true, color: "#FFFFFF", fill: "#1F4E79", horizontal: "Center", wrap: true, borders: { bottom: { style: "Continuous", weight: "Medium", color: "#000000" } } };
const SHARE: CellFormat = { numberFormat: "0.0%", fontSize: 9, fontName: "Arial", italic: true, indent: 2 };

/** A sheet of ours with a bit of everything, put last into the workbook. */
function addOurSheet(opened: OpenedFile, name = "Comparison"): SheetModel {
  const { workbook } = opened;
  const sheet = buildSheet(workbook, name, [["Associate", "Share"], ["Dr. A", 0.25], ["=2+2", -1]], [[0, 0, HEADING], [0, 1, HEADING], [1, 1, SHARE]]);
  sheet.tables.push({ id: nextId(workbook), name: `PT_${name}`, area: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 1 }, style: "TableStyleLight1", showHeaders: true, showTotals: false, showFilterButton: false, showBandedRows: true, columnNames: ["Associate", "Share"] });
  sheet.conditionalFormats.push({ id: nextId(workbook), area: { firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 0 }, priority: 1, stopIfTrue: false, kind: "ContainsText", operator: "BeginsWith", text: 'Dr. "A"', format: { color: "#C00000", fill: "#FFE0E0", bold: true } });
  workbook.sheets.push(sheet);
  return sheet;
}

const openFixture = (name: (typeof FIXTURES)[number]): Promise<OpenedFile> => openXlsx(readFixture(name), name);

const LISTS = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];

describe("saving a workbook with a sheet of ours beside the user's", () => {
  test.each(FIXTURES)("carries every other part of %s over byte for byte", async (name) => {
    const before = readFixture(name);
    const opened = await openXlsx(before, name);
    addOurSheet(opened);
    const { bytes, notes } = await saveXlsx(opened);
    const added = [...partsOf(bytes).keys()].filter((path) => !partsOf(before).has(path));
    expect(changedPaths(before, bytes).filter((path) => !added.includes(path) && !LISTS.includes(path))).toEqual([]);
    expect(added).toHaveLength(3);
    expect(notes).toEqual([]);
  });

  test.each(FIXTURES)("writes %s back byte for byte when nothing was changed", async (name) => {
    const before = readFixture(name);
    expect(changedPaths(before, (await saveXlsx(await openXlsx(before, name))).bytes)).toEqual([]);
  });

  test.each(FIXTURES)("leaves every cell of %s reading the same", async (name) => {
    const opened = await openFixture(name);
    addOurSheet(opened);
    const again = await openXlsx((await saveXlsx(opened)).bytes, name);
    for (const former of (await openFixture(name)).workbook.sheets) {
      const sheet = sheetNamed(again.workbook, former.name);
      expect(sheet.cells.rows).toEqual(former.cells.rows);
      expect([...sheet.cells.formulas]).toEqual([...former.cells.formulas]);
      expect([...sheet.cells.formats]).toEqual([...former.cells.formats]);
      expect(sheet.visibility).toBe(former.visibility);
    }
  });

  test.each(FIXTURES)("gives our cells in %s the looks they had, as we and another library read them", async (name) => {
    const opened = await openFixture(name);
    addOurSheet(opened);
    const { bytes } = await saveXlsx(opened);
    const sheet = sheetNamed((await openXlsx(bytes, name)).workbook, "Comparison");
    expect(sheet.cells.formats.get(cellKey(0, 0))).toEqual(HEADING);
    expect(sheet.cells.formats.get(cellKey(1, 1))).toEqual(SHARE);
    expect(sheet.cells.rows).toEqual([["Associate", "Share"], ["Dr. A", 0.25], ["=2+2", -1]]);
    expect(sheet.conditionalFormats).toMatchObject([{ kind: "ContainsText", text: 'Dr. "A"', format: { color: "#C00000", fill: "#FFE0E0", bold: true } }]);
    const other = read(bytes, { cellNF: true, cellStyles: true }).Sheets["Comparison"];
    expect((other?.["B2"] as CellObject).z).toBe("0.0%");
    expect(((other?.["A1"] as CellObject).s as { fgColor?: { rgb?: string } }).fgColor?.rgb).toBe("1F4E79");
    expect((other?.["A3"] as CellObject).t).toBe("s");
  });

  test("stores text that looks like a formula as text, marked so that editing it does not make it one", async () => {
    const opened = await openFixture("rich.xlsx");
    addOurSheet(opened);
    const { bytes } = await saveXlsx(opened);
    const cell = /<c r="A3" s="(\d+)" t="inlineStr"><is><t>=2\+2<\/t>/.exec(partText(bytes, "xl/worksheets/sheet5.xml"));
    const styles = [...(/<cellXfs[\s\S]*<\/cellXfs>/.exec(partText(bytes, "xl/styles.xml"))?.[0].matchAll(/<xf [^>]*>/g) ?? [])];
    expect(styles[Number(cell?.[1])]?.[0]).toContain('quotePrefix="1"');
  });

  test("writes a workbook that never was in a file", async () => {
    const { workbook } = buildWorkbook([["a", 1, true, { error: "#N/A" }]]);
    const { bytes } = await saveXlsx({ workbook, package: null });
    expect(read(bytes).SheetNames).toEqual(["Ours"]);
    const again = (await openXlsx(bytes, "new.xlsx")).workbook;
    expect(again.sheets.map((sheet) => sheet.cells.rows)).toEqual([[["a", 1, true, { error: "#N/A" }]]]);
  });

  test("keeps the macro project of a workbook that has one", async () => {
    const opened = await openFixture("macro.xlsm");
    addOurSheet(opened);
    const { bytes } = await saveXlsx(opened);
    expect(partsOf(bytes).get("xl/vbaProject.bin")).toEqual(partsOf(readFixture("macro.xlsm")).get("xl/vbaProject.bin"));
    expect(partText(bytes, "[Content_Types].xml")).toContain("macroEnabled");
  });

  test("shows our sheet first when asked to, and marks no other sheet as shown", async () => {
    const opened = await openFixture("excel-parts.xlsx");
    opened.workbook.activeSheetId = addOurSheet(opened).id;
    const { bytes } = await saveXlsx(opened);
    const marked = [...partsOf(bytes).keys()].filter((path) => /worksheets\/[^/]+xml$/.test(path) && partText(bytes, path).includes("tabSelected"));
    expect(marked).toEqual(["xl/worksheets/sheet3.xml"]);
    const again = (await openXlsx(bytes, "again.xlsx")).workbook;
    expect(again.activeSheetId).toBe(sheetNamed(again, "Comparison").id);
  });

  test("keeps a chart sheet where it was while sheets move around it", async () => {
    const opened = await openFixture("excel-parts.xlsx");
    const ours = addOurSheet(opened);
    opened.workbook.sheets = [ours, ...opened.workbook.sheets.filter((sheet) => sheet !== ours)];
    const { bytes } = await saveXlsx(opened);
    expect(read(bytes).SheetNames).toEqual(["Comparison", "Data", "Chart1", "Pivot"]);
  });

  test("stores the add-in's settings and finds them again", async () => {
    const opened = await openFixture("rich.xlsx");
    opened.workbook.settings.set("PartnerTrack.run", { at: "2026-01-31", words: ["é", "<&>", "\u0001", "a\"b"] });
    const saved = await saveXlsx(opened);
    const again = await openXlsx(saved.bytes, "again.xlsx");
    expect([...again.workbook.settings]).toEqual([...opened.workbook.settings]);
    again.workbook.settings.set("PartnerTrack.run", 2);
    const twice = await saveXlsx(again);
    expect(changedPaths(saved.bytes, twice.bytes)).toEqual(["customXml/item1.xml"]);
  });

  test("asks for a calculation when a result is not up to date", async () => {
    const { workbook, sheet } = buildWorkbook([[1]]);
    sheet.cells.formulas.set(cellKey(0, 0), { text: "=PARTNER_TRACK(1)", spill: null, state: "stale" });
    expect(partText((await saveXlsx({ workbook, package: null })).bytes, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });
});

describe("saving again after our sheet was replaced", () => {
  test("takes the former sheet's parts out and leaves nothing of it behind", async () => {
    const first = await openFixture("excel-parts.xlsx");
    addOurSheet(first);
    const once = (await saveXlsx(first)).bytes;
    const second = await openXlsx(once, "x.xlsx");
    second.workbook.sheets = second.workbook.sheets.filter((sheet) => sheet.name !== "Comparison");
    addOurSheet(second);
    const twice = (await saveXlsx(second)).bytes;
    const expected = [...partsOf(once).keys()].filter((path) => path !== "xl/calcChain.xml");
    expect([...partsOf(twice).keys()].sort()).toEqual(expected.sort());
    expect(read(twice).SheetNames).toEqual(["Data", "Chart1", "Pivot", "Comparison"]);
    expect(partText(twice, "xl/styles.xml")).toBe(partText(once, "xl/styles.xml"));
    const types = partText(twice, "[Content_Types].xml");
    for (const match of types.matchAll(/PartName="\/([^"]+)"/g)) expect(partsOf(twice).has(match[1] ?? "")).toBe(true);
  });

  test("writes the new name of a table in a sheet that was in the file, also where another table takes the name it gives up", async () => {
    const first = await openFixture(FIXTURES[0]);
    addOurSheet(first);
    const second = await openXlsx((await saveXlsx(first)).bytes, FIXTURES[0]);
    const former = sheetNamed(second.workbook, "Comparison");
    former.name = "Comparison former";
    former.changed = true;
    for (const table of former.tables) table.name = `${table.name}_2`;
    addOurSheet(second);
    const { bytes, notes } = await saveXlsx(second);
    expect(notes.filter((note) => note.includes("tables"))).toEqual([]);
    const { workbook } = await openXlsx(bytes, FIXTURES[0]);
    expect(sheetNamed(workbook, "Comparison former").tables.map(({ name }) => name)).toEqual(["PT_Comparison_2"]);
    expect(sheetNamed(workbook, "Comparison").tables.map(({ name }) => name)).toEqual(["PT_Comparison"]);
    const names = [...partsOf(bytes).keys()].filter((path) => path.startsWith("xl/tables/")).map((path) => /displayName="([^"]*)"/.exec(partText(bytes, path))?.[1]);
    expect(new Set(names).size).toBe(names.length);
  });

  test("takes out everything when our sheet is deleted for good", async () => {
    const before = readFixture("rich.xlsx");
    const first = await openXlsx(before, "rich.xlsx");
    addOurSheet(first);
    const second = await openXlsx((await saveXlsx(first)).bytes, "x.xlsx");
    second.workbook.sheets = second.workbook.sheets.filter((sheet) => sheet.name !== "Comparison");
    const { bytes } = await saveXlsx(second);
    expect([...partsOf(bytes).keys()].sort()).toEqual([...partsOf(before).keys()].sort());
  });

  test("keeps parts that a deleted sheet shared with one that stays", async () => {
    const opened = await openFixture("rich.xlsx");
    opened.workbook.sheets = opened.workbook.sheets.filter((sheet) => sheet.name !== "It's notes");
    const paths = [...partsOf((await saveXlsx(opened)).bytes).keys()];
    expect(paths.filter((path) => path.includes("chart"))).toEqual([]);
    expect(paths).toContain("xl/tables/table1.xml");
    expect(paths).toContain("xl/comments/comment1.xml");
  });
});

describe("names", () => {
  test("follow their sheets when sheets are added before them, moved and taken out", async () => {
    const opened = await openFixture("rich.xlsx");
    const { workbook } = opened;
    const ours = addOurSheet(opened);
    workbook.sheets = [ours, ...workbook.sheets.filter((sheet) => sheet !== ours && sheet.name !== "Hidden").reverse()];
    ours.pageLayout = { ...ours.pageLayout, printArea: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 1 }, titleRows: { first: 0, last: 0 } };
    workbook.names.push({ name: "PT_Shares", scopeSheetId: null, formula: "=Comparison!$B$2:$B$3", area: { sheetId: ours.id, firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1 }, comment: "Shares", visible: true });
    const again = (await openXlsx((await saveXlsx(opened)).bytes, "x.xlsx")).workbook;
    expect(again.sheets.map((sheet) => sheet.name)).toEqual(["Comparison", "Very", "It's notes", "Collections 2024"]);
    expect(again.names.find(({ name }) => name === "Local")?.scopeSheetId).toBe(sheetNamed(again, "It's notes").id);
    expect(again.names.find(({ name }) => name === "Secret")?.visible).toBe(false);
    expect(again.names.find(({ name }) => name === "PT_Shares")).toMatchObject({ comment: "Shares", area: { firstRow: 1, firstColumn: 1, lastRow: 2 } });
    expect(sheetNamed(again, "Comparison").pageLayout).toMatchObject({ printArea: { lastRow: 2, lastColumn: 1 }, titleRows: { first: 0, last: 0 } });
    expect(sheetNamed(again, "Collections 2024").pageLayout.printArea).toMatchObject({ lastRow: 13 });
  });

  test("that were deleted, changed or lost their sheet are written so", async () => {
    const opened = await openFixture("rich.xlsx");
    const { workbook } = opened;
    workbook.names = workbook.names.filter(({ name }) => name !== "Secret");
    const rate = workbook.names.find(({ name }) => name === "Rate");
    if (rate) rate.formula = "=0.3";
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== "It's notes");
    const again = (await openXlsx((await saveXlsx(opened)).bytes, "x.xlsx")).workbook;
    expect(again.names.map(({ name, formula }) => [name, formula])).toEqual([["TotalPayments", "='Collections 2024'!$C$12"], ["Rate", "=0.3"]]);
  });
});
