import type { LocalExcel } from "../../../../src/local/host";
import { codeOf } from "../support/code-of";
import { onSheet } from "../support/run-sheet";
import { startExcel } from "../support/start-excel";

const nothing = (): null => null;

const QUARTERS = [
  ["", "Adams", "Baker"],
  ["Q1", 1, 4],
  ["Q2", 2, 5],
  ["Q3", 3, 6],
];

/** A host with a line chart of two associates over three quarters. */
async function withChart(): Promise<LocalExcel> {
  const excel = await startExcel();
  await onSheet(excel, (sheet) => {
    sheet.getRange("A1:C4").values = QUARTERS;
    sheet.charts.add("Line", sheet.getRange("A1:C4"), "Columns").name = "Trend";
    return nothing;
  });
  return excel;
}

test("a chart finds names in the first row and categories in the first column", async () => {
  const excel = await withChart();
  const names = await onSheet(excel, (sheet) => {
    const { series } = sheet.charts.getItem("Trend");
    series.load("items/name,count");
    return () => [series.count, ...series.items.map((each) => each.name)];
  });
  expect(names).toEqual([2, "Adams", "Baker"]);
  const model = excel.workbook.sheets[0]?.charts[0];
  expect(model?.series.map(({ values, categories }) => [values.firstRow, values.firstColumn, values.lastRow, categories?.firstColumn])).toEqual([
    [1, 1, 3, 0],
    [1, 2, 3, 0],
  ]);
});

test.each<[string, unknown[][], "Columns" | "Rows" | "Auto", [number, boolean, boolean]]>([
  ["bare numbers are one series a column", [[1, 2], [3, 4], [5, 6]], "Columns", [2, false, false]],
  ["one column with a heading is one named series", [["Adams"], [1], [2]], "Columns", [1, true, false]],
  ["text down the first column is categories", [["Q1", 1], ["Q2", 2]], "Columns", [1, false, true]],
  ["rows of numbers with names in front are one series a row", [["", "Q1", "Q2"], ["Adams", 1, 2]], "Rows", [1, true, true]],
  ["more columns than rows are read by rows", [["", "Q1", "Q2", "Q3"], ["Adams", 1, 2, 3]], "Auto", [1, true, true]],
])("%s", async (_what, values, seriesBy, [count, hasNames, hasCategories]) => {
  const excel = await startExcel();
  await onSheet(excel, (sheet) => {
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
    range.values = values;
    sheet.charts.add("Line", range, seriesBy);
    return nothing;
  });
  const series = excel.workbook.sheets[0]?.charts[0]?.series ?? [];
  expect([series.length, series[0]?.nameSource !== null, series[0]?.categories !== null]).toEqual([count, hasNames, hasCategories]);
});

test("dates down the first column are categories, though they are numbers", async () => {
  const excel = await startExcel();
  await onSheet(excel, (sheet) => {
    sheet.getRange("A2:A3").numberFormat = [["mmm-yy"], ["mmm-yy"]];
    sheet.getRange("A1:B3").values = [
      ["Month", "Adams"],
      [45_658, 1],
      [45_689, 2],
    ];
    sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
    return nothing;
  });
  const series = excel.workbook.sheets[0]?.charts[0]?.series ?? [];
  expect(series.map((each) => [each.name, each.categories?.firstRow])).toEqual([["Adams", 1]]);
});

test("a chart is drawn as it was told", async () => {
  const excel = await withChart();
  await onSheet(excel, (sheet) => {
    const chart = sheet.charts.getItem("Trend");
    chart.title.text = "Collections per cFTE";
    chart.title.format.font.size = 16;
    chart.legend.visible = false;
    chart.displayBlanksAs = "NotPlotted";
    chart.format.fill.clear();
    chart.format.border.lineStyle = "None";
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.minimum = 0;
    valueAxis.maximum = 200_000;
    valueAxis.numberFormat = "$#,##0";
    valueAxis.majorGridlines.format.line.color = "#E3E7EB";
    valueAxis.format.line.clear();
    categoryAxis.format.font.color = "#44546A";
    categoryAxis.format.font.size = 12;
    const series = chart.series.getItemAt(1);
    series.format.line.color = "#C00000";
    series.format.line.lineStyle = "Dash";
    series.format.line.weight = 3;
    series.markerStyle = "None";
    series.smooth = false;
    const last = series.points.getItemAt(2);
    last.hasDataLabel = true;
    last.dataLabel.showSeriesName = true;
    last.dataLabel.showValue = false;
    last.dataLabel.position = "Right";
    last.dataLabel.format.font.bold = true;
    chart.setPosition("E2", "H10");
    return nothing;
  });
  const chart = excel.workbook.sheets[0]?.charts[0];
  expect(chart).toMatchObject({
    title: { text: "Collections per cFTE", fontSize: 16 },
    legend: { visible: false },
    fill: null,
    border: null,
    valueAxis: { minimum: 0, maximum: 200_000, numberFormat: "$#,##0", gridlineColor: "#E3E7EB", lineVisible: false },
    categoryAxis: { color: "#44546A", fontSize: 12 },
    frame: { left: 4 * 48, top: 15, width: 4 * 48, height: 9 * 15 },
    covers: { firstRow: 1, firstColumn: 4, lastRow: 9, lastColumn: 7 },
  });
  expect(chart?.series[1]).toMatchObject({ color: "#C00000", lineStyle: "Dash", lineWeight: 3, markerStyle: "None" });
  expect(chart?.series[1]?.pointLabels.get(2)).toMatchObject({ showSeriesName: true, showValue: false, position: "Right", bold: true });
});

test("a series' name follows its cell until it is given one", async () => {
  const excel = await withChart();
  const names = await onSheet(excel, (sheet) => {
    sheet.getRange("B1").values = [["Adams, Ann"]];
    const { series } = sheet.charts.getItem("Trend");
    series.getItemAt(1).name = "Given";
    series.load("items/name");
    return () => series.items.map((each) => each.name);
  });
  expect(names).toEqual(["Adams, Ann", "Given"]);
});

test("a series can be added, given figures, kept over a sync and deleted", async () => {
  const excel = await withChart();
  const counts = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { series } = sheet.charts.getItem("Trend");
    const added = series.add("Median");
    await context.sync();
    added.setValues(sheet.getRange("C2:C4"));
    added.setXAxisValues(sheet.getRange("A2:A4"));
    const three = series.getCount();
    await context.sync();
    added.delete();
    const two = series.getCount();
    await context.sync();
    return [three.value, two.value];
  });
  expect(counts).toEqual([3, 2]);
});

test("what is not there, or is not kept, ends in an error", async () => {
  const excel = await withChart();
  const attempts: readonly ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => sheet.charts.getItem("None").delete(),
    (sheet) => sheet.charts.getItem("Trend").series.getItemAt(9).delete(),
    (sheet) => (sheet.charts.getItem("Trend").series.getItemAt(0).points.getItemAt(3).hasDataLabel = true),
    (sheet) => (sheet.charts.getItem("Trend").axes.valueAxis.format.line.weight = 2),
    (sheet) => sheet.charts.getItem("Trend").getImage(),
  ];
  const codes = await Promise.all(attempts.map((attempt) => codeOf(onSheet(excel, (sheet) => (attempt(sheet), nothing)))));
  expect(codes).toEqual(["ItemNotFound", "InvalidArgument", "InvalidArgument", "NotImplemented", "ApiNotFound"]);
});

test("a deleted chart is gone, and its name can be asked for in vain", async () => {
  const excel = await withChart();
  const isNull = await onSheet(excel, (sheet) => {
    sheet.charts.getItem("Trend").delete();
    const none = sheet.charts.getItemOrNullObject("Trend");
    return () => none.isNullObject;
  });
  expect(isNull).toBe(true);
});
