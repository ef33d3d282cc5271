import type { Comparison, ComparisonRow } from "../../../domain";
import type { ChartPlan, ChartSeriesPlan } from "../../plan";
import { axisFormat } from "../look/axis-format";
import { COLORS } from "../look/colors";
import { LINE_COLORS } from "../look/line-colors";
import { basisWords } from "../words/basis-words";
import { quarterWords } from "../words/quarter-words";
import { quartersWords } from "../words/quarters-words";
import { chartAddress, type ChartData } from "./chart-data";
import { chartLineCount } from "./chart-line-count";
import { nameAddress } from "./name-cells";
import { chartLines, chartScale, type NamePlace } from "./name-places";

/**
 * The chart of what is compared: a line an associate, the group's median dashed, each named at its end.
 * @param covers - the cells it stands over
 */
export function planChart(comparison: Comparison, data: ChartData, places: readonly NamePlace[], covers: string): ChartPlan {
  const drawn = data.associates.slice(0, chartLineCount(data));
  const scale = chartScale(chartLines(comparison, data));
  const looks = [MEDIAN_LOOK, ...drawn.map(lookOf)];
  return {
    name: "PartnerTrackChart",
    kind: "line",
    seriesIn: "rows",
    title: null,
    source: chartAddress(data, drawn.length),
    series: places.map(({ name, point }, index): ChartSeriesPlan => ({ name, ...(looks[index] ?? MEDIAN_LOOK), label: point < 0 ? null : { source: nameAddress(data, index), point } })),
    covers,
    valueAxis: { numberFormat: axisFormat(scale), minimum: scale?.minimum ?? null, maximum: scale?.maximum ?? null, majorUnit: scale?.step ?? null },
    altText: altText(comparison, drawn.length),
  };
}

type Look = Pick<ChartSeriesPlan, "color" | "line" | "widthPoints">;

const MEDIAN_LOOK: Look = { color: COLORS.ink, line: "dashed", widthPoints: 2.25 };

/** Lines of which the quarters show a direction are heavier. */
const lookOf = ({ trend }: ComparisonRow, index: number): Look => ({
  color: LINE_COLORS[index] ?? COLORS.ink,
  line: "solid",
  widthPoints: trend.label === "Rising" || trend.label === "Falling" ? 2.5 : 1.5,
});

function altText(comparison: Comparison, lineCount: number): string {
  const { window } = comparison;
  const [first, last] = [window[0], window.at(-1)];
  const span = first === undefined || last === undefined ? "" : `, ${quarterWords(first)} to ${quarterWords(last)}`;
  return `Line chart of ${basisWords(comparison).comparedInFull} over ${quartersWords(window.length)}${span}: ${lineCount} physicians and the group median. The figures stand in Comparison Detail.`;
}
