import type { ShareChartPlan } from "../../workbook";
import { queueAxisText } from "./queue-axis-text";

/** Bars close together read as one table; the program's own distance reads as posts. */
const GAP_PERCENT = 25;

/** Bars of one length cut into shares, each share written in its piece, with a legend in the order of the pieces. */
export function queueShareChart(sheet: Excel.Worksheet, plan: ShareChartPlan, sheetOf: (name: string) => Excel.Worksheet): Excel.Chart {
  const chart = sheet.charts.add("BarStacked100", sheetOf(plan.source.sheet).getRange(plan.source.address), "Columns");
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.axes.valueAxis.visible = false;
  queueAxisText(chart.axes.categoryAxis);
  plan.series.forEach((piece, index) => {
    const series = chart.series.getItemAt(index);
    series.format.fill.setSolidColor(piece.color);
    series.gapWidth = GAP_PERCENT;
    series.hasDataLabels = true;
    const { dataLabels } = series;
    dataLabels.showValue = true;
    dataLabels.position = "Center";
    dataLabels.numberFormat = plan.labelFormat;
    dataLabels.format.font.color = piece.labelColor;
    dataLabels.format.font.size = 9;
  });
  return chart;
}
