import type { ChartModel } from "../../host/model";
import { formatValue } from "../../number-format";
import type { ChartData, SeriesData } from "./chart-data";
import { hasLine } from "./has-line";

/** What is read aloud in place of a chart: its own words where it has any, else what its lines say. */
export function describeChart(chart: ChartModel, data: ChartData): string {
  const words = chart.altText || (chart.title.visible ? chart.title.text : "");
  if (words !== "") return words;
  const lines = data.series.filter(({ model }) => hasLine(model));
  const [only, ...others] = lines;
  if (only && others.length === 0) return `Line chart, ${describeLine(only, data.numberFormat)}`;
  return `Line chart: ${lines.map(({ name }) => name).join(", ")}`;
}

function describeLine({ values }: SeriesData, numberFormat: string | undefined): string {
  const figures = values.filter((value) => value !== null);
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return "no figures";
  return figures.length === 1 ? `one figure, ${formatValue(first, numberFormat)}` : `from ${formatValue(first, numberFormat)} to ${formatValue(last, numberFormat)}`;
}
