import type { ChartModel } from "../../host/model";
import { formatValue } from "../../number-format";
import type { ChartData, SeriesData } from "./chart-data";
import { hasLine } from "./has-line";
import { niceScale, type ValueScale } from "./nice-scale";
import { placeLabels } from "./place-labels";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One line as it is drawn: its runs between gaps, and the name at its end. */
export interface DrawnSeries {
  readonly name: string;
  readonly color: string;
  readonly width: number;
  readonly dashes: string | undefined;
  /** Each run is at least one point; a run of one is drawn as a dot. None where the series has no line. */
  readonly runs: readonly (readonly Point[])[];
  readonly marker: boolean;
  /** Where each category's figure stands; null is a gap. */
  readonly points: readonly (Point | null)[];
  readonly label: { readonly text: string; readonly place: Point; readonly color: string } | null;
}

export interface DrawnChart {
  readonly plot: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly categories: readonly { readonly x: number; readonly text: string }[];
  readonly series: readonly DrawnSeries[];
  readonly titleHeight: number;
}

/** Excel's first accents, for series without a colour. */
const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const DASHES: Readonly<Record<string, string>> = { Dash: "6 4", RoundDot: "1 3", Dot: "1 3", DashDot: "6 3 1 3", LongDash: "10 4" };
const LABEL_HEIGHT = 15;
const LABEL_GAP = 8;
const POINT_TO_PIXEL = 96 / 72;

/** Where every part of a line chart stands in a frame of this size, in pixels. */
export function layoutChart(chart: ChartModel, data: ChartData, size: { readonly width: number; readonly height: number }, measure: (text: string) => number): DrawnChart {
  const figures = data.series.flatMap(({ values }) => values.filter((value) => value !== null));
  const scale = niceScale(figures, chart.valueAxis);
  const format = chart.valueAxis.numberFormat ?? data.numberFormat;
  const tickTexts = scale.ticks.map((tick) => formatValue(tick, format));
  const titleHeight = chart.title.visible && chart.title.text !== "" ? (chart.title.fontSize ?? 14) * POINT_TO_PIXEL + 10 : 0;
  const plot = plotOf(chart, data, size, titleHeight, tickTexts, measure);
  const xOf = categoryPlaces(plot, Math.max(data.categories.length, ...data.series.map(({ values }) => values.length)), chart.valueAxis.visible || chart.categoryAxis.visible);
  const yOf = (value: number): number => plot.bottom - ((value - scale.minimum) / (scale.maximum - scale.minimum || 1)) * (plot.bottom - plot.top);
  return {
    plot,
    titleHeight,
    ticks: ticksOf(scale, tickTexts, yOf),
    categories: data.categories.map((text, index) => ({ x: xOf(index), text })),
    series: withLabels(data.series.map((series, index) => drawSeries(series, index, xOf, yOf, chart.displayBlanksAs)), data.series, plot, size.height),
  };
}

const ticksOf = (scale: ValueScale, texts: readonly string[], yOf: (value: number) => number): DrawnChart["ticks"] =>
  scale.ticks.map((tick, index) => ({ y: yOf(tick), text: texts[index] ?? "" }));

function plotOf(chart: ChartModel, data: ChartData, { width, height }: { readonly width: number; readonly height: number }, titleHeight: number, tickTexts: readonly string[], measure: (text: string) => number): DrawnChart["plot"] {
  const bare = !chart.valueAxis.visible && !chart.categoryAxis.visible;
  const edge = bare ? 5 : 10;
  const labelled = data.series.filter(({ model }) => [...model.pointLabels.values()].some(({ showSeriesName }) => showSeriesName));
  const labelRoom = labelled.length > 0 ? Math.max(...labelled.map(({ name }) => measure(name))) + LABEL_GAP : 0;
  return {
    left: edge + (chart.valueAxis.visible ? Math.max(0, ...tickTexts.map(measure)) + 8 : 0),
    top: edge + titleHeight,
    right: Math.max(edge + 1, width - edge - labelRoom),
    bottom: height - edge - (chart.categoryAxis.visible ? 20 : 0),
  };
}

/** With axes each category has a strip and its point stands in the middle; a small bare line runs from edge to edge. */
function categoryPlaces(plot: DrawnChart["plot"], count: number, strips: boolean): (index: number) => number {
  const width = plot.right - plot.left;
  if (strips) return (index) => plot.left + ((index + 0.5) / Math.max(1, count)) * width;
  return (index) => plot.left + (index / Math.max(1, count - 1)) * width;
}

function drawSeries({ name, model, values }: SeriesData, index: number, xOf: (index: number) => number, yOf: (value: number) => number, displayBlanksAs: string): DrawnSeries {
  const points = values.map((value, at) => (value === null ? null : { x: xOf(at), y: yOf(value) }));
  const runs = displayBlanksAs === "Interpolated" ? [points.filter((point) => point !== null)] : splitAtGaps(points);
  return {
    name,
    color: model.color ?? COLORS[index % COLORS.length] ?? "#4472C4",
    width: model.lineWeight > 0 ? model.lineWeight * POINT_TO_PIXEL : 2,
    dashes: DASHES[model.lineStyle],
    runs: hasLine(model) ? runs.filter((run) => run.length > 0) : [],
    marker: model.markerStyle !== "None" && model.markerStyle !== "",
    points,
    label: null,
  };
}

const splitAtGaps = (points: readonly (Point | null)[]): readonly (readonly Point[])[] =>
  points.reduce<readonly (readonly Point[])[]>((runs, point) => (point ? [...runs.slice(0, -1), [...(runs.at(-1) ?? []), point]] : [...runs, []]), [[]]);

/**
 * Names at the ends of the lines, moved apart where they would overlap. The name of a series without a line stands
 * exactly at its point: whoever drew nothing else there chose the place.
 */
function withLabels(drawn: readonly DrawnSeries[], data: readonly SeriesData[], plot: DrawnChart["plot"], height: number): readonly DrawnSeries[] {
  const labelled = drawn.flatMap((series, index) => {
    const model = data[index]?.model;
    const [at, label] = [...(model?.pointLabels ?? [])].find(([, { showSeriesName }]) => showSeriesName) ?? [];
    const point = at === undefined ? null : (series.points[at] ?? series.points.findLast((each) => each !== null));
    return model && label && point ? [{ series, model, label, point, wanted: point.y, size: LABEL_HEIGHT }] : [];
  });
  const movable = labelled.filter(({ model }) => hasLine(model));
  const middles = placeLabels(movable, Math.min(plot.top, LABEL_HEIGHT / 2), height - 2);
  return drawn.map((series) => {
    const found = labelled.find((each) => each.series === series);
    if (!found) return series;
    return { ...series, label: { text: series.name, place: { x: found.point.x + LABEL_GAP, y: middles[movable.indexOf(found)] ?? found.point.y }, color: found.label.color ?? series.color } };
  });
}
