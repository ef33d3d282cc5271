import type { Comparison, ComparisonRow } from "../../../domain";
import type { ChartPlan, ChartSeriesPlan } from "../../plan";
import { axisScale, type AxisScale } from "../look/axis-scale";
import { COLORS } from "../look/colors";
import { LINE_COLORS } from "../look/line-colors";
import { quarterWords } from "../words/quarter-words";
import { quartersWords } from "../words/quarters-words";
import { chartAddress, type ChartData } from "./chart-data";
import { chartLineCount } from "./chart-line-count";
import { spreadLabels } from "./spread-labels";

/** The cells a chart covers, and how high they are together. */
export interface ChartFrame {
  readonly address: string;
  readonly points: number;
}

const NAME_POINTS = 13;
/** What of a chart's height is left to the lines, once the quarters' names are written below. */
const PLOT_SHARE = 0.85;

/** The chart of collections per clinical FTE: a line an associate, the group's median dashed, each named at its end. */
export function planChart(comparison: Comparison, data: ChartData, frame: ChartFrame): ChartPlan {
  const drawn = data.associates.slice(0, chartLineCount(data));
  const lines: readonly Line[] = [comparison.median, ...drawn];
  const figures = lines.flatMap((line) => line.collectionsPerCfteByQuarter).filter((figure) => figure !== null);
  const scale = axisScale(figures.map((cents) => cents / 100));
  const labels = spreadLabels(lines.map(endOf), gapBetweenNames(scale, frame));
  const series = [
    { name: "Group median", color: COLORS.ink, line: "dashed", widthPoints: 2.25 } as const,
    ...drawn.map((row, index) => ({
      name: data.headings[index + 2] ?? row.name,
      color: LINE_COLORS[index] ?? COLORS.ink,
      line: "solid" as const,
      widthPoints: isClear(row) ? 2.5 : 1.5,
    })),
  ];
  return {
    name: "PartnerTrackChart",
    kind: "line",
    title: null,
    source: chartAddress(data, drawn.length),
    series: series.map((each, index): ChartSeriesPlan => ({ ...each, labelAtEnd: true, ...labelPlace(lines[index], labels[index]) })),
    covers: frame.address,
    valueAxis: {
      numberFormat: '$#,##0,"k"',
      minimum: scale?.minimum ?? null,
      maximum: scale?.maximum ?? null,
      ...(scale === null ? {} : { majorUnit: scale.step }),
    },
    altText: altText(comparison, drawn.length),
  };
}

type Line = Pick<ComparisonRow, "collectionsPerCfteByQuarter">;

/** Lines of which the quarters show a direction are heavier. */
const isClear = ({ trend }: ComparisonRow): boolean => trend.label === "Rising" || trend.label === "Falling";

/** The last quarter with a figure, -1 where there is none. */
const lastPointOf = ({ collectionsPerCfteByQuarter }: Line): number => collectionsPerCfteByQuarter.map((figure) => figure !== null).lastIndexOf(true);

/** The last figure, in dollars. */
const endOf = (line: Line): number => (line.collectionsPerCfteByQuarter[lastPointOf(line)] ?? 0) / 100;

function gapBetweenNames(scale: AxisScale | null, { points }: ChartFrame): number {
  return scale === null ? 0 : ((scale.maximum - scale.minimum) * NAME_POINTS) / (points * PLOT_SHARE);
}

function labelPlace(line: Line | undefined, labelValue: number | undefined): Pick<ChartSeriesPlan, "labelPoint" | "labelValue"> {
  const lastPoint = line === undefined ? -1 : lastPointOf(line);
  return lastPoint < 0 || labelValue === undefined ? {} : { labelPoint: lastPoint, labelValue };
}

function altText({ window }: Comparison, lineCount: number): string {
  const [first, last] = [window[0], window.at(-1)];
  const span = first === undefined || last === undefined ? "" : `, ${quarterWords(first)} to ${quarterWords(last)}`;
  return `Line chart of collections per clinical FTE over ${quartersWords(window.length)}${span}: ${lineCount} physicians and the group median. The figures stand in Comparison Detail.`;
}
