import type { ChartModel } from "../../host/model";

const CHARACTER_OF_SIZE = 0.56;
const USUAL_SIZE = 9;
const EDGE = 6;

/**
 * Where the plot stands in its chart. Programs leave no room for labels beside a line's last point, so it is left here; a
 * chart with nothing around its plot, as small as a cell, is all plot. Any other chart is laid out by the program.
 */
export function chartLayoutXml(chart: ChartModel): string {
  const { width, height } = chart.frame;
  const labelPoints = rightLabelPoints(chart);
  const isBare = !chart.valueAxis.visible && !chart.categoryAxis.visible && !(chart.title.visible && chart.title.text !== "") && !chart.legend.visible;
  if ((labelPoints === 0 && !isBare) || width <= 0 || height <= 0) return "<c:layout/>";
  const edge = Math.min(EDGE, width / 12, height / 12);
  const left = chart.valueAxis.visible ? 48 : edge;
  const top = chart.title.visible && chart.title.text !== "" ? (chart.title.fontSize ?? 14) * 2 + EDGE : edge;
  const bottom = chart.categoryAxis.visible ? (chart.categoryAxis.fontSize ?? USUAL_SIZE) * 2 + EDGE : edge;
  const right = Math.min(labelPoints + edge, width * 0.4);
  const share = (points: number, of: number): string => String(Math.round((points / of) * 10_000) / 10_000);
  const place = `<c:x val="${share(left, width)}"/><c:y val="${share(top, height)}"/><c:w val="${share(Math.max(width - left - right, width * 0.2), width)}"/><c:h val="${share(Math.max(height - top - bottom, height * 0.2), height)}"/>`;
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${place}</c:manualLayout></c:layout>`;
}

/** The room the widest label to the right of a series' last point takes; 0 where there is none. */
function rightLabelPoints(chart: ChartModel): number {
  const widths = chart.series.map((series) => {
    const last = Math.max(-1, ...series.pointLabels.keys());
    const label = series.pointLabels.get(last);
    if (!label || label.position !== "Right") return 0;
    const characters = (label.showSeriesName ? series.name.length : 0) + (label.showValue ? 8 : 0);
    return characters * (label.fontSize ?? USUAL_SIZE) * CHARACTER_OF_SIZE + EDGE;
  });
  return Math.max(0, ...widths);
}
