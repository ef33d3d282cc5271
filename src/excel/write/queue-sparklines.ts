import type { SparklinePlan } from "../../workbook";

/** Office.js has no sparklines, so each is a native chart the size of its cell, without axes, all on one scale. */
export function queueSparklines(sheet: Excel.Worksheet, plans: readonly SparklinePlan[], sheetOf: (name: string) => Excel.Worksheet): void {
  plans.forEach((plan, index) => {
    const chart = sheet.charts.add("Line", sheetOf(plan.source.sheet).getRange(plan.source.address), "Rows");
    chart.name = `PartnerTrackLine${index + 1}`;
    chart.title.visible = false;
    chart.legend.visible = false;
    chart.displayBlanksAs = "NotPlotted";
    chart.format.fill.clear();
    chart.format.border.lineStyle = "None";
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.minimum = plan.minimum;
    valueAxis.maximum = plan.maximum;
    valueAxis.majorGridlines.visible = false;
    valueAxis.visible = false;
    categoryAxis.visible = false;
    const series = chart.series.getItemAt(0);
    // Said again: a blank first cell would be taken for a name.
    series.setValues(sheetOf(plan.source.sheet).getRange(plan.source.address));
    series.format.line.color = plan.color;
    series.format.line.weight = 1.75;
    series.markerStyle = "None";
    series.smooth = false;
    chart.setPosition(plan.cell, plan.cell);
  });
}
