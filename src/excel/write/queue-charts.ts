import type { ChartPlan, ChartSeriesPlan } from "../../workbook";
import { areaOf } from "./area-of";

const INK = "#44546A";
const GRIDLINE = "#E3E7EB";

/** Native line charts: one line a series, named at its end instead of in a legend. */
export function queueCharts(sheet: Excel.Worksheet, plans: readonly ChartPlan[], sheetOf: (name: string) => Excel.Worksheet): void {
  for (const plan of plans) {
    const source = areaOf(plan.source.address);
    const chart = sheet.charts.add("Line", sheetOf(plan.source.sheet).getRange(plan.source.address), "Columns");
    chart.name = plan.name;
    chart.legend.visible = false;
    chart.title.visible = plan.title !== null;
    if (plan.title !== null) chart.title.text = plan.title;
    chart.displayBlanksAs = "NotPlotted";
    chart.format.border.lineStyle = "None";
    queueValueAxis(chart.axes.valueAxis, plan.valueAxis);
    chart.axes.categoryAxis.format.font.color = INK;
    chart.axes.categoryAxis.format.font.size = 10;
    plan.series.forEach((series, index) => queueSeries(chart.series.getItemAt(index), series, source.rowCount - 1));
    const [from, to] = plan.covers.split(":");
    chart.setPosition(from ?? plan.covers, to);
  }
}

function queueValueAxis(axis: Excel.ChartAxis, plan: ChartPlan["valueAxis"]): void {
  axis.numberFormat = plan.numberFormat;
  if (plan.minimum !== null) axis.minimum = plan.minimum;
  if (plan.maximum !== null) axis.maximum = plan.maximum;
  axis.majorGridlines.visible = true;
  axis.majorGridlines.format.line.color = GRIDLINE;
  axis.format.font.color = INK;
  axis.format.font.size = 10;
  axis.format.line.clear();
}

function queueSeries(series: Excel.ChartSeries, plan: ChartSeriesPlan, pointCount: number): void {
  series.format.line.color = plan.color;
  series.format.line.weight = plan.widthPoints;
  series.format.line.lineStyle = plan.line === "dashed" ? "Dash" : "Continuous";
  series.markerStyle = "None";
  series.smooth = false;
  if (!plan.labelAtEnd) return;
  const last = series.points.getItemAt(plan.labelPoint ?? pointCount - 1);
  last.hasDataLabel = true;
  last.dataLabel.showSeriesName = true;
  last.dataLabel.showValue = false;
  last.dataLabel.position = "Right";
  last.dataLabel.format.font.color = plan.color;
  last.dataLabel.format.font.bold = true;
  last.dataLabel.format.font.size = 10;
}
