import type { Comparison, ComparisonRow } from "../../../domain";
import type { ChartPlan, ChartSeriesPlan } from "../../plan";
import { axisScale } from "../look/axis-scale";
import { COLORS } from "../look/colors";
import { LINE_COLORS } from "../look/line-colors";
import { quarterWords } from "../words/quarter-words";
import { quartersWords } from "../words/quarters-words";
import { chartAddress, MOST_CHART_LINES, type ChartData } from "./chart-data";

/** One point is not a line. */
const FEWEST_QUARTERS = 2;

/** How many associates' lines can be drawn and told apart? None where there are no two quarters to join. */
export function chartLineCount(data: ChartData): number {
  return data.rows.length < FEWEST_QUARTERS ? 0 : Math.min(MOST_CHART_LINES, data.associates.length);
}

/** The chart of collections per clinical FTE: a line an associate, the group's median dashed, each named at its end. */
export function planChart(comparison: Comparison, data: ChartData, covers: string): ChartPlan {
  const drawn = data.associates.slice(0, chartLineCount(data));
  const figures = [comparison.median, ...drawn].flatMap((line) => line.collectionsPerCfteByQuarter).filter((figure) => figure !== null);
  const scale = axisScale(figures.map((cents) => cents / 100));
  return {
    name: "PartnerTrackChart",
    kind: "line",
    title: null,
    source: chartAddress(data, drawn.length),
    series: [
      line("Group median", COLORS.ink, comparison.median, { line: "dashed", widthPoints: 2.25 }),
      ...drawn.map((row, index) =>
        line(data.headings[index + 2] ?? row.name, LINE_COLORS[index] ?? COLORS.ink, row, { line: "solid", widthPoints: isClear(row) ? 2.5 : 1.5 }),
      ),
    ],
    covers,
    valueAxis: { numberFormat: '$#,##0,"k"', minimum: scale?.minimum ?? null, maximum: scale?.maximum ?? null },
    altText: altText(comparison, drawn.length),
  };
}

/** Lines of which the quarters show a direction are heavier. */
const isClear = ({ trend }: ComparisonRow): boolean => trend.label === "Rising" || trend.label === "Falling";

function line(
  name: string,
  color: string,
  { collectionsPerCfteByQuarter }: Pick<ComparisonRow, "collectionsPerCfteByQuarter">,
  stroke: Pick<ChartSeriesPlan, "line" | "widthPoints">,
): ChartSeriesPlan {
  const lastPoint = collectionsPerCfteByQuarter.map((figure) => figure !== null).lastIndexOf(true);
  return { name, color, ...stroke, labelAtEnd: true, ...(lastPoint >= 0 ? { labelPoint: lastPoint } : {}) };
}

function altText({ window }: Comparison, lineCount: number): string {
  const [first, last] = [window[0], window.at(-1)];
  const span = first === undefined || last === undefined ? "" : `, ${quarterWords(first)} to ${quarterWords(last)}`;
  return `Line chart of collections per clinical FTE over ${quartersWords(window.length)}${span}: ${lineCount} physicians and the group median. The figures stand in Comparison Detail.`;
}
