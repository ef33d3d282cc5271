import type { ChartAxisModel, ChartModel, ChartSeriesModel } from "../../../../src/local/host/model";
import { chartData } from "../../../../src/local/workbench/charts/chart-data";
import { layoutChart, type DrawnChart } from "../../../../src/local/workbench/charts/layout-chart";
import { aWorkbook } from "../support";

const { workbook, sheet } = aWorkbook({
  values: [
    ["Quarter", "Okafor", "Alvarez", "Group median"],
    ["Q1 26", 300_000, null, 290_000],
    ["Q2 26", 320_000, { error: "#N/A" }, 295_000],
    ["Q3 26", 340_000, 250_000, 340_000],
  ],
});
const column = (index: number): ChartSeriesModel["values"] => ({ sheetId: sheet.id, firstRow: 1, lastRow: 3, firstColumn: index, lastColumn: index });
const atEnd = { showSeriesName: true, showValue: false, position: "Right", color: "#123456", bold: true, fontSize: 10 };
const aSeries = (index: number, changes: Partial<ChartSeriesModel> = {}): ChartSeriesModel => ({
  name: "series",
  nameSource: { sheetId: sheet.id, firstRow: 0, lastRow: 0, firstColumn: index, lastColumn: index },
  values: column(index),
  categories: column(0),
  color: null,
  lineStyle: "Continuous",
  lineWeight: 1.5,
  markerStyle: "None",
  markerSize: 5,
  smooth: false,
  pointLabels: new Map(),
  labels: null,
  gapWidth: 150,
  ...changes,
});
const anAxis: ChartAxisModel = { visible: true, minimum: 200_000, maximum: 400_000, majorUnit: null, numberFormat: '$#,##0,"k"', majorGridlines: true, gridlineColor: null, fontSize: null, color: null, lineVisible: true };
const aChart = (changes: Partial<ChartModel> = {}): ChartModel => ({
  id: "c",
  name: "Comparison",
  chartType: "Line",
  title: { text: "", visible: false, fontSize: null, color: null, bold: null },
  frame: { left: 0, top: 0, width: 400, height: 200 },
  covers: null,
  series: [aSeries(1), aSeries(2)],
  legend: { visible: false, position: "Right" },
  valueAxis: anAxis,
  categoryAxis: { ...anAxis, minimum: null, maximum: null, numberFormat: null },
  displayBlanksAs: "NotPlotted",
  altText: "",
  fill: null,
  border: null,
  ...changes,
});
const draw = (chart: ChartModel): DrawnChart => layoutChart(chart, chartData(workbook, chart), { width: 600, height: 300 }, (text) => text.length * 7);

describe("layoutChart", () => {
  it("takes names, categories and the axis from the cells and their format", () => {
    const drawn = draw(aChart());
    expect(drawn.series.map(({ name }) => name)).toEqual(["Okafor", "Alvarez"]);
    expect(drawn.categories.map(({ text }) => text)).toEqual(["Q1 26", "Q2 26", "Q3 26"]);
    expect(drawn.ticks.map(({ text }) => text)).toEqual(["$200k", "$250k", "$300k", "$350k", "$400k"]);
  });

  it("draws higher values higher and stays inside the plot", () => {
    const { series, plot } = draw(aChart());
    const heights = series[0]?.runs[0]?.map(({ y }) => y) ?? [];
    expect(heights).toHaveLength(3);
    expect([...heights].sort((one, other) => other - one)).toEqual(heights);
    for (const y of heights) expect(y >= plot.top && y <= plot.bottom).toBe(true);
  });

  it("leaves a gap where there is no figure: what is left alone is a dot", () => {
    expect(draw(aChart()).series[1]?.runs.map((run) => run.length)).toEqual([1]);
  });

  it("draws an empty cell as zero only where the chart says so, and #N/A never", () => {
    expect(draw(aChart({ displayBlanksAs: "Zero" })).series[1]?.points.map((point) => point !== null)).toEqual([true, false, true]);
  });

  it("dashes what is dashed", () => {
    expect(draw(aChart({ series: [aSeries(3, { lineStyle: "Dash" })] })).series[0]?.dashes).toBe("6 4");
  });

  it("names lines at their ends, beside each other where they end at one height", () => {
    const labelled = [1, 3].map((index) => aSeries(index, { pointLabels: new Map([[2, atEnd]]) }));
    const labels = draw(aChart({ series: labelled })).series.map(({ label }) => label);
    expect(labels.map((label) => label?.text)).toEqual(["Okafor", "Group median"]);
    expect(Math.abs((labels[0]?.place.y ?? 0) - (labels[1]?.place.y ?? 0))).toBeGreaterThanOrEqual(15);
  });

  it("draws nothing of a series without a line but its name, exactly at the point it was given", () => {
    const carriers = [1, 3].map((index) => aSeries(index, { lineStyle: "None", pointLabels: new Map([[2, atEnd]]) }));
    const { series } = draw(aChart({ series: [aSeries(1), aSeries(3), ...carriers] }));
    expect(series.map(({ runs }) => runs.length)).toEqual([1, 1, 0, 0]);
    expect(series.map(({ label }) => label?.text ?? null)).toEqual([null, null, "Okafor", "Group median"]);
    for (const { label, points } of series.slice(2)) expect(label?.place.y).toBe(points[2]?.y);
  });

  it("moves the names of lines apart beside a name that was given its place", () => {
    const named = [aSeries(3, { lineStyle: "None", pointLabels: new Map([[2, atEnd]]) }), ...[1, 3].map((index) => aSeries(index, { pointLabels: new Map([[2, atEnd]]) }))];
    const [given, one, other] = draw(aChart({ series: named })).series.map(({ label }) => label?.place.y ?? 0);
    expect(Math.abs((one ?? 0) - (other ?? 0))).toBeGreaterThanOrEqual(15);
    expect(given).toBe(draw(aChart({ series: named })).series[0]?.points[2]?.y);
  });

  it("gives a small chart without axes its whole frame", () => {
    const hidden = { ...anAxis, visible: false };
    const { plot, series } = draw(aChart({ valueAxis: hidden, categoryAxis: hidden }));
    expect(plot).toEqual({ left: 5, top: 5, right: 595, bottom: 295 });
    expect([series[0]?.points[0]?.x, series[0]?.points[2]?.x]).toEqual([5, 595]);
  });
});
