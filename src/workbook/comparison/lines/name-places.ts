import type { Comparison, ComparisonRow } from "../../../domain";
import { axisScale } from "../look/axis-scale";
import type { ChartData } from "./chart-data";
import { chartLineCount } from "./chart-line-count";
import { spreadLabels } from "./spread-labels";

/** Where one line's name stands: beside its last point, moved up or down so that names do not cover each other. */
export interface NamePlace {
  readonly name: string;
  /** The last quarter with a figure, 0 the oldest; -1 where there is none. */
  readonly point: number;
  /** On the value axis, in dollars. */
  readonly height: number;
}

/** A line of the chart: the median's or a physician's. */
export type ChartLine = Pick<ComparisonRow, "comparedByQuarter">;

const NAME_POINTS = 13;
/** What of a chart's height is left to the lines, once the quarters' names are written below. */
const PLOT_SHARE = 0.85;

/** The lines that are drawn, the group's median first. */
export const chartLines = (comparison: Comparison, data: ChartData): readonly ChartLine[] => [comparison.median, ...data.associates.slice(0, chartLineCount(data))];

/** The axis that holds all lines, in dollars; null without a figure. */
export const chartScale = (lines: readonly ChartLine[]): ReturnType<typeof axisScale> =>
  axisScale(lines.flatMap((line) => line.comparedByQuarter).flatMap((cents) => (cents === null ? [] : [cents / 100])));

/**
 * Where do the lines' names stand in a chart this high? One place for each line, in the lines' order.
 * @param chartPoints - the chart's height in points
 */
export function namePlaces(comparison: Comparison, data: ChartData, chartPoints: number): NamePlace[] {
  const lines = chartLines(comparison, data);
  const scale = chartScale(lines);
  const gap = scale === null ? 0 : ((scale.maximum - scale.minimum) * NAME_POINTS) / (chartPoints * PLOT_SHARE);
  const heights = spreadLabels(lines.map(endOf), gap);
  return lines.map((line, index) => ({ name: String(data.rows[index]?.[0] ?? ""), point: lastPointOf(line), height: Math.round(heights[index] ?? 0) }));
}

const lastPointOf = ({ comparedByQuarter }: ChartLine): number => comparedByQuarter.map((figure) => figure !== null).lastIndexOf(true);

/** The last figure, in dollars. */
const endOf = (line: ChartLine): number => (line.comparedByQuarter[lastPointOf(line)] ?? 0) / 100;
