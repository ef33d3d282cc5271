import { plainText } from "../../workbook";
import type { Box, Slide, SlideElement } from "../deck";
import { BODY, SMALLEST_TEXT } from "../page";
import { heightOfParagraphs, paragraph, textElement } from "../text";
import { candidateChart } from "./candidate-chart";
import { figuresTable } from "./figures-table";
import { gapLines } from "./gap-lines";
import { pointsTable } from "./points-table";
import { signalLines, type Candidate } from "./signal-lines";

const LONGEST_NAME = 60;
const LEFT_WIDTH = 412;
const GUTTER = 24;
const AIR = 8;
/** The largest at which the left side fits is taken. */
const SIZES = [14, 13, SMALLEST_TEXT];
/** A line with less height than this says nothing. */
const LEAST_CHART = 150;
/** Without points below it, a chart as high as the slide would only look steep. */
const MOST_CHART = 290;

/** One candidate: the three signals across, figures and gaps on the left, the line and the points on the right. */
export function candidateSlide(candidate: Candidate, footer: string): Slide {
  const signals = signalLines(candidate).map((line) => paragraph(line));
  const signalsHeight = heightOfParagraphs(signals, BODY.width);
  const top = BODY.y + signalsHeight + AIR;
  const height = BODY.height - signalsHeight - AIR;
  const left: Box = { x: BODY.x, y: top, width: LEFT_WIDTH, height };
  const right: Box = { x: BODY.x + LEFT_WIDTH + GUTTER, y: top, width: BODY.width - LEFT_WIDTH - GUTTER, height };
  const sides = SIZES.map((sizePoints) => ({ left: leftSide(candidate, left, sizePoints), right: rightSide(candidate, right, sizePoints) }));
  const side = sides.find(({ left: [, gaps] }) => gaps.box.y + gaps.box.height <= top + height) ?? sides.at(-1);
  return {
    title: plainText(candidate.row.name, LONGEST_NAME),
    footer,
    elements: [textElement({ ...BODY, height: signalsHeight }, signals), ...(side?.left ?? []), ...(side?.right ?? [])],
  };
}

function leftSide(candidate: Candidate, box: Box, sizePoints: number): [figures: SlideElement, gaps: SlideElement] {
  const figures = figuresTable(candidate, box, sizePoints);
  const gaps = gapLines(candidate.assessed).map((line, index) => paragraph(line, { sizePoints, bold: index === 0 }));
  return [figures, textElement({ ...box, y: figures.box.y + figures.box.height + AIR, height: heightOfParagraphs(gaps, box.width) }, gaps)];
}

function rightSide(candidate: Candidate, box: Box, sizePoints: number): SlideElement[] {
  const { assessed } = candidate;
  if (assessed === null) return candidateChart(candidate, { ...box, height: Math.min(MOST_CHART, box.height) });
  const sizes = [sizePoints, SMALLEST_TEXT].map((size) => pointsTable(assessed, { ...box, y: 0 }, size));
  const points = sizes.find((table) => box.height - table.box.height - AIR >= LEAST_CHART) ?? sizes.at(-1);
  if (points === undefined) return [];
  const pointsTop = box.y + box.height - points.box.height;
  return [...candidateChart(candidate, { ...box, height: pointsTop - AIR - box.y }), { ...points, box: { ...points.box, y: pointsTop } }];
}
