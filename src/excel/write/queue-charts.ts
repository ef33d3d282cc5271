import type { ChartPlan, ChartSeriesPlan, LineChartPlan } from "../../workbook";
import { areaOf } from "./area-of";
import { queueAxisText } from "./queue-axis-text";
import { queueShareChart } from "./queue-share-chart";

const GRIDLINE = "#E3E7EB";

/** Native charts, each over the cells it was planned for. */
export function queueCharts(sheet: Excel.Worksheet, plans: readonly ChartPlan[], sheetOf: (name: string) => Excel.Worksheet): void {
  for (const plan of plans) {
    const chart = plan.kind === "line" ? queueLineChart(sheet, plan, sheetOf) : queueShareChart(sheet, plan, sheetOf);
    chart.name = plan.name;
    chart.title.visible = plan.title !== null;
    if (plan.title !== null) chart.title.text = plan.title;
    chart.format.border.lineStyle = "None";
    const [from, to] = plan.covers.split(":");
    chart.setPosition(from ?? plan.covers, to);
  }
}

/** One line a series, named at its end instead of in a legend. */
function queueLineChart(sheet: Excel.Worksheet, plan: LineChartPlan, sheetOf: (name: string) => Excel.Worksheet): Excel.Chart {
  const source = sheetOf(plan.source.sheet);
  const chart = sheet.charts.add("Line", source.getRange(plan.source.address), plan.seriesIn === "rows" ? "Rows" : "Columns");
  chart.legend.visible = false;
  chart.displayBlanksAs = "NotPlotted";
  queueValueAxis(chart.axes.valueAxis, plan.valueAxis);
  queueAxisText(chart.axes.categoryAxis);
  const categories = categoriesOf(source, plan);
  plan.series.forEach((series, index) => queueLine(chart.series.getItemAt(index), series));
  for (const series of plan.series) queueLabel(chart, series, categories, sheetOf);
  return chart;
}

function categoriesOf(source: Excel.Worksheet, { source: { address }, seriesIn }: LineChartPlan): Excel.Range {
  const { firstRow, firstColumn, rowCount, columnCount } = areaOf(address);
  return seriesIn === "rows" ? source.getRangeByIndexes(firstRow, firstColumn + 1, 1, columnCount - 1) : source.getRangeByIndexes(firstRow + 1, firstColumn, rowCount - 1, 1);
}

function queueValueAxis(axis: Excel.ChartAxis, plan: LineChartPlan["valueAxis"]): void {
  axis.numberFormat = plan.numberFormat;
  if (plan.minimum !== null) axis.minimum = plan.minimum;
  if (plan.maximum !== null) axis.maximum = plan.maximum;
  if (plan.majorUnit !== null) axis.majorUnit = plan.majorUnit;
  axis.majorGridlines.visible = true;
  axis.majorGridlines.format.line.color = GRIDLINE;
  queueAxisText(axis);
  axis.format.line.clear();
}

function queueLine(series: Excel.ChartSeries, plan: ChartSeriesPlan): void {
  series.format.line.color = plan.color;
  series.format.line.weight = plan.widthPoints;
  series.format.line.lineStyle = plan.line === "dashed" ? "Dash" : "Continuous";
  series.markerStyle = "None";
  series.smooth = false;
}

/** The line's name, on the one point of a series that draws nothing else. */
function queueLabel(chart: Excel.Chart, plan: ChartSeriesPlan, categories: Excel.Range, sheetOf: (name: string) => Excel.Worksheet): void {
  if (plan.label === null) return;
  const series = chart.series.add(plan.name);
  series.setValues(sheetOf(plan.label.source.sheet).getRange(plan.label.source.address));
  series.setXAxisValues(categories);
  series.format.line.clear();
  series.markerStyle = "None";
  const point = series.points.getItemAt(plan.label.point);
  point.hasDataLabel = true;
  const { dataLabel } = point;
  dataLabel.showSeriesName = true;
  dataLabel.showValue = false;
  dataLabel.position = "Right";
  dataLabel.format.font.color = plan.color;
  dataLabel.format.font.bold = true;
  dataLabel.format.font.size = 10;
}
