import type { LineScale } from "./line-scale";

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
export function plotLine(
  values: readonly (number | null)[],
  scale: LineScale,
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): PlottedLine {
  const step = values.length > 1 ? box.width / (values.length - 1) : 0;
  const placed = values.map((value, position) =>
    value === null ? null : { position, x: round(box.left + step * position), y: round(box.top + box.height * (1 - shareOfScale(value, scale))) },
  );
  const path = placed
    .flatMap((point, position) => (point === null ? [] : [`${position > 0 && placed[position - 1] !== null ? "L" : "M"}${point.x} ${point.y}`]))
    .join("");
  return { path, points: placed.filter((point) => point !== null) };
}

function shareOfScale(value: number, { minimum, maximum }: LineScale): number {
  return maximum > minimum ? (value - minimum) / (maximum - minimum) : 0.5;
}

/** A tenth of a pixel is finer than any screen shows. */
function round(length: number): number {
  return Math.round(length * 10) / 10;
}
