import { line } from "d3-shape";
import type { LineScale } from "./line-scale";
import { straightScale } from "./straight-scale";

/** Where a drawing stands in its frame, in pixels. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PlottedPoint {
  readonly x: number;
  readonly y: number;
  /** Place in the series, 0 the oldest. */
  readonly position: number;
}

export interface PlottedLine {
  /** An SVG path with a gap wherever a value is missing: a missing quarter is never bridged. */
  readonly path: string;
  readonly points: readonly PlottedPoint[];
}

/** Where do the values of a series fall in a box of this size, oldest at the left, highest at the top? */
export function plotLine(values: readonly (number | null)[], scale: LineScale, box: ChartBox): PlottedLine {
  const x = straightScale([0, Math.max(1, values.length - 1)], [box.left, box.left + box.width]);
  const y = straightScale([scale.minimum, scale.maximum], [box.top + box.height, box.top]);
  const placed = values.map((value, position) => (value === null ? null : { position, x: round(x(position)), y: round(y(value)) }));
  const draw = line<PlottedPoint | null>()
    .defined((point) => point !== null)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0);
  return { path: draw(placed) ?? "", points: placed.filter((point) => point !== null) };
}

/** A tenth of a pixel is finer than any screen shows. */
const round = (length: number): number => Math.round(length * 10) / 10;
