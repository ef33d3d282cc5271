import type { HostState } from "../../host-state";
import { nextId, type ChartAxisModel, type ChartModel, type ChartSeriesModel, type SheetModel } from "../../model";

const newAxis = (majorGridlines: boolean): ChartAxisModel => ({
  visible: true,
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: null,
  majorGridlines,
  gridlineColor: null,
  fontSize: null,
  color: null,
  lineVisible: true,
});

function freeName(sheet: SheetModel, number: number): string {
  const name = `Chart ${number}`;
  return sheet.charts.some((chart) => chart.name === name) ? freeName(sheet, number + 1) : name;
}

/** A chart as Excel makes it: five inches by three, with a title and a legend where it has more than one series. */
export const newChart = (host: HostState, sheet: SheetModel, chartType: string, series: ChartSeriesModel[]): ChartModel => ({
  id: nextId(host.workbook),
  name: freeName(sheet, 1),
  chartType,
  title: { text: series.length === 1 ? (series[0]?.name ?? "") : "Chart Title", visible: true, fontSize: null, color: null, bold: null },
  frame: { left: 0, top: 0, width: 360, height: 216 },
  covers: null,
  series,
  legend: { visible: series.length > 1, position: "Bottom" },
  valueAxis: newAxis(true),
  categoryAxis: newAxis(false),
  displayBlanksAs: "NotPlotted",
  altText: "",
  fill: "#FFFFFF",
  border: "#D9D9D9",
});
