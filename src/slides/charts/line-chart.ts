import { axisFormat, axisScale } from "../../workbook";
import type { Box, ChartElement, ChartLine, TextElement } from "../deck";
import { heightOf, widthPoints } from "../measure";
import { SMALLEST_TEXT } from "../page";
import { paragraph, textElement } from "../text";
import { placeNames } from "./place-names";

/** A chart before it has a place. */
export interface ChartGiven {
  readonly altText: string;
  readonly categories: readonly string[];
  readonly lines: readonly ChartLine[];
  /** Every figure the axis must hold, in dollars; those of charts beside which this one is read too. */
  readonly figures: readonly number[];
}

/** Left of the lines stand the axis's dollars, below them the quarters. */
const AXIS = { left: 62, below: 30, above: 10, lastQuarter: 30 };
const NAME = { sizePoints: 13, gap: 16.5, indent: 10, widest: 210 };
const LEGEND_ROW = 20;
/** What the line's sample and the air around a name take in a legend. */
const LEGEND_KEY = 44;

/** A chart with its lines named at their ends, or in a legend where the names are too long or too many. */
export function lineChart(box: Box, given: ChartGiven): (ChartElement | TextElement)[] {
  const scale = axisScale(given.figures) ?? { minimum: 0, maximum: 1, step: 1 };
  const nameWidth = Math.max(...given.lines.map(({ name }) => widthPoints(name, { sizePoints: NAME.sizePoints }))) + NAME.indent;
  const plot = plotIn(box, nameWidth);
  const ends = given.lines.map(({ values }) => heightAt(values.filter((value) => value !== null).at(-1) ?? scale.minimum, scale, plot));
  const places = nameWidth > NAME.widest ? null : placeNames(ends, { top: plot.y, bottom: plot.y + plot.height, gap: NAME.gap });
  const { altText, categories, lines } = given;
  const chart = { kind: "chart", box, altText, categories, lines, axis: { ...scale, numberFormat: axisFormat(scale) } } as const;
  if (places === null) return [{ ...chart, plot: plotAboveLegend(box, lines), names: "legend" }];
  const narrow = { ...box, width: plot.x + plot.width + AXIS.lastQuarter - box.x };
  return [{ ...chart, box: narrow, plot, names: "ends" }, ...lines.map((line, index) => nameOf(line, places[index] ?? 0, plot, nameWidth))];
}

const plotIn = (box: Box, nameWidth: number): Box => ({
  x: box.x + AXIS.left,
  y: box.y + AXIS.above,
  width: box.width - AXIS.left - nameWidth,
  height: box.height - AXIS.above - AXIS.below,
});

function plotAboveLegend(box: Box, lines: readonly ChartLine[]): Box {
  const widest = Math.max(...lines.map(({ name }) => widthPoints(name, { sizePoints: SMALLEST_TEXT }))) + LEGEND_KEY;
  const legendRows = Math.ceil(lines.length / Math.max(1, Math.floor(box.width / widest)));
  const plot = plotIn(box, AXIS.lastQuarter);
  return { ...plot, height: plot.height - legendRows * LEGEND_ROW };
}

const heightAt = (value: number, { minimum, maximum }: { readonly minimum: number; readonly maximum: number }, plot: Box): number =>
  plot.y + plot.height * (1 - (value - minimum) / (maximum - minimum));

function nameOf({ name, color }: ChartLine, middle: number, plot: Box, width: number): TextElement {
  const height = heightOf(1, NAME.sizePoints) + 2;
  const box = { x: plot.x + plot.width + NAME.indent, y: middle - height / 2, width: width + NAME.indent, height };
  return textElement(box, [paragraph(name, { sizePoints: NAME.sizePoints, color })], "middle");
}
