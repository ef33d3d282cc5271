import type { ChartModel } from "../../host/model";
import { formatValue } from "../../number-format";
import type { ChartData } from "./chart-data";

/** A piece of a bar, with the figure written in it, "" for none. */
export interface DrawnPiece {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
  readonly text: string;
  readonly textColor: string;
  readonly textX: number;
}

export interface DrawnShares {
  readonly names: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly pieces: readonly DrawnPiece[];
  readonly legend: readonly { readonly x: number; readonly y: number; readonly text: string; readonly color: string }[];
}

const EDGE = 10;
const LEGEND_LINE = 18;
const SWATCH = 14;
const SPACE = 12;
const NO_COLOR = "#7F7F7F";
const USUAL_GAP = 150;

/** Bars of one length cut into shares, the first category at the bottom, with the legend under them in lines. */
export function layoutShares(chart: ChartModel, data: ChartData, { width, height }: { readonly width: number; readonly height: number }, measure: (text: string) => number): DrawnShares {
  const left = EDGE + Math.max(0, ...data.categories.map(measure)) + 8;
  const right = width - EDGE;
  const lines = chart.legend.visible ? legendLines(data.series.map(({ name }) => name), width - 2 * EDGE, measure) : [];
  const bottom = height - EDGE - lines.length * LEGEND_LINE;
  const strip = (bottom - EDGE) / Math.max(1, data.categories.length);
  const thickness = strip / (1 + (data.series[0]?.model.gapWidth ?? USUAL_GAP) / 100);
  return {
    names: data.categories.map((text, index) => ({ x: left - 8, y: bottom - (index + 0.5) * strip, text })),
    pieces: data.categories.flatMap((_, index) => piecesOf(data, index, { left, right, y: bottom - (index + 0.5) * strip - thickness / 2, height: thickness })),
    legend: lines.flatMap((line, row) => line.map(({ x, at }) => ({ x: EDGE + x, y: bottom + (row + 0.5) * LEGEND_LINE, text: data.series[at]?.name ?? "", color: data.series[at]?.model.color ?? NO_COLOR }))),
  };
}

function piecesOf(data: ChartData, index: number, { left, right, y, height }: { readonly left: number; readonly right: number; readonly y: number; readonly height: number }): DrawnPiece[] {
  const total = data.series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0);
  let x = left;
  return data.series.flatMap(({ model, values }): DrawnPiece[] => {
    const value = values[index] ?? 0;
    if (value === 0 || total === 0) return [];
    const width = (Math.abs(value) / total) * (right - left);
    const text = model.labels?.showValue ? formatValue(value, model.labels.numberFormat ?? data.numberFormat) : "";
    const piece = { x, y, width, height, color: model.color ?? NO_COLOR, text, textColor: model.labels?.color ?? "#000000", textX: x + width / 2 };
    x += width;
    return [piece];
  });
}

/** Which names stand in which line under the bars. */
function legendLines(names: readonly string[], width: number, measure: (text: string) => number): { readonly x: number; readonly at: number }[][] {
  const lines: { x: number; at: number }[][] = [];
  let x = Infinity;
  names.forEach((name, at) => {
    const size = SWATCH + measure(name) + SPACE;
    if (x + size > width) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)?.push({ x, at });
    x += size;
  });
  return lines;
}
