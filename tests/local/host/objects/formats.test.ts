import { codeOf } from "../support/code-of";
import { onSheet } from "../support/run-sheet";
import { startExcel } from "../support/start-excel";

const nothing = (): null => null;

test("what is said of the look of cells is read back", async () => {
  const read = await onSheet(await startExcel(), (sheet) => {
    const { format } = sheet.getRange("A1:B2");
    format.font.name = "Segoe UI";
    format.font.size = 14;
    format.font.bold = true;
    format.font.italic = true;
    format.font.underline = "Single";
    format.font.color = "#1f6feb";
    format.fill.color = "yellow";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.indentLevel = 2;
    format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,font/name,font/size,font/bold,font/italic,font/underline,font/color,fill/color");
    return () => ({ ...format.toJSON() });
  });
  expect(read).toMatchObject({
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    wrapText: true,
    indentLevel: 2,
    font: { name: "Segoe UI", size: 14, bold: true, italic: true, underline: "Single", color: "#1F6FEB" },
    fill: { color: "#FFFF00" },
  });
});

test("where cells differ there is nothing in common to tell", async () => {
  const read = await onSheet(await startExcel(), (sheet) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.fill.color = "#FF0000";
    const { format } = sheet.getRange("A1:B1");
    format.load("font/bold,fill/color");
    return () => [format.font.bold, format.fill.color];
  });
  expect(read).toEqual([null, ""]);
});

test("cells never told otherwise look as Excel's do", async () => {
  const read = await onSheet(await startExcel(), (sheet) => {
    const range = sheet.getRange("A1");
    range.load("numberFormat,format/columnWidth,format/rowHeight,format/font/name,format/font/size,format/fill/color,format/horizontalAlignment,format/protection/locked");
    const { format } = range;
    return () => [range.numberFormat, format.columnWidth, format.rowHeight, format.font.name, format.font.size, format.fill.color, format.horizontalAlignment, format.protection.locked];
  });
  expect(read).toEqual([[["General"]], 48, 15, "Calibri", 11, "#FFFFFF", "General", true]);
});

test("columns and rows take their size in points, which files hold in characters", async () => {
  const excel = await startExcel();
  const read = await onSheet(excel, (sheet) => {
    sheet.getRange("B:C").format.columnWidth = 108.75;
    sheet.getRange("2:3").format.rowHeight = 30;
    const [wide, mixed] = [sheet.getRange("B2").format, sheet.getRange("A1:B2").format];
    wide.load("columnWidth,rowHeight");
    mixed.load("columnWidth,rowHeight");
    return () => [wide.columnWidth, wide.rowHeight, mixed.columnWidth, mixed.rowHeight];
  });
  expect(read).toEqual([108.75, 30, null, null]);
  expect(excel.workbook.sheets[0]?.columns.get(1)?.width).toBe(20);
});

test("fitted columns are as wide as their longest text", async () => {
  const widths = await onSheet(await startExcel(), (sheet) => {
    sheet.getRange("A1:B2").values = [
      ["short", "a considerably longer text"],
      ["s", 1],
    ];
    sheet.getRange("A:B").format.autofitColumns();
    const formats = ["A1", "B1"].map((address) => sheet.getRange(address).format.load("columnWidth"));
    return () => formats.map((format) => format.columnWidth);
  });
  expect(widths[1]).toBeGreaterThan(widths[0] ?? Infinity);
});

test("borders lie where they were drawn, on the edge and inside", async () => {
  const excel = await startExcel();
  const read = await onSheet(excel, (sheet) => {
    const range = sheet.getRange("A1:B3");
    const bottom = range.format.borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.weight = "Medium";
    bottom.color = "#44546A";
    range.format.borders.getItem("InsideHorizontal").style = "Dash";
    bottom.load("style,weight,color");
    const top = range.format.borders.getItem("EdgeTop").load("style");
    return () => [bottom.style, bottom.weight, bottom.color, top.style];
  });
  expect(read).toEqual(["Continuous", "Medium", "#44546A", "None"]);
  const { formats } = excel.workbook.sheets[0]?.cells ?? { formats: new Map() };
  const bottoms = [0, 1, 2].map((row) => (formats as Map<number, { borders?: { bottom?: { style: string } } }>).get(row * 16_384)?.borders?.bottom?.style);
  expect(bottoms).toEqual(["Dash", "Dash", "Continuous"]);
});

test("number formats take one code for all, or an array with gaps", async () => {
  const formats = await onSheet(await startExcel(), (sheet) => {
    const range = sheet.getRange("A1:B2");
    range.numberFormat = "0.0%" as unknown as string[][];
    range.numberFormat = [
      [null, "#,##0"],
      ["General", null],
    ];
    range.load("numberFormat");
    return (): unknown => range.numberFormat;
  });
  expect(formats).toEqual([
    ["0.0%", "#,##0"],
    ["General", "0.0%"],
  ]);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["a colour that is none", (sheet) => (sheet.getRange("A1").format.fill.color = "no colour")],
  ["an alignment that is none", (sheet) => (sheet.getRange("A1").format.horizontalAlignment = "Middle" as "Center")],
  ["a size that is no number", (sheet) => (sheet.getRange("A1").format.font.size = "big" as unknown as number)],
  ["a column too wide", (sheet) => (sheet.getRange("A:A").format.columnWidth = 5000)],
])("%s is an InvalidArgument", async (_what, change) => {
  expect(await codeOf(onSheet(await startExcel(), (sheet) => (change(sheet), nothing)))).toBe("InvalidArgument");
});

test("several areas take a look in one go, each its own edges, and tell what they have in common", async () => {
  const read = await onSheet(await startExcel(), (sheet) => {
    const { format } = sheet.getRanges("A1:B2,D4");
    format.font.bold = true;
    format.fill.color = "#112233";
    format.borders.getItem("EdgeBottom").style = "Double";
    sheet.getRanges("5:5,7:8").format.rowHeight = 33;
    sheet.getRange("D4").format.font.italic = true;
    format.load("font/bold,font/italic,fill/color");
    const single = ["A1", "B2", "C3", "D4"].map((address) => sheet.getRange(address).format.load("font/bold,borders/items/style"));
    const edges = ["A1", "A2", "D4"].map((address) => sheet.getRange(address).format.borders.getItem("EdgeBottom").load("style"));
    const heights = [5, 6, 8].map((row) => sheet.getRange(`A${row}`).format.load("rowHeight"));
    return () => ({
      common: [format.font.bold, format.font.italic, format.fill.color],
      bold: single.map((each) => each.font.bold),
      edges: edges.map(({ style }) => style),
      heights: heights.map(({ rowHeight }) => rowHeight),
    });
  });
  expect(read).toEqual({ common: [true, null, "#112233"], bold: [true, true, false, true], edges: ["None", "Double", "Double"], heights: [33, 15, 33] });
});

test("a list of addresses that Excel would not take is refused", async () => {
  const list = Array.from({ length: 1_600 }, (_, row) => `A${row + 1}`).join(",");
  expect(list.length).toBeGreaterThan(8_192);
  const refused = onSheet(await startExcel(), (sheet) => {
    sheet.getRanges(list).format.font.bold = true;
    return nothing;
  });
  expect(await codeOf(refused)).toBe("InvalidArgument");
});
