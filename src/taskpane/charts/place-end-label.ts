import type { PlottedLine, PlottedPoint } from "./plot-line";

export interface EndLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

const ABOVE = -5;
const BELOW = 11;

/** Where may a line be named at one of its ends, out of the other line's way? Null for a line without points. */
export function placeEndLabel(named: PlottedLine, other: PlottedLine): EndLabel | null {
  const start = named.points[0];
  const end = named.points.at(-1);
  if (start === undefined || end === undefined) return null;
  const startGap = gapBetween(start, other.points[0]);
  const endGap = gapBetween(end, other.points.at(-1));
  const atEnd = Math.abs(endGap) >= Math.abs(startGap);
  const [point, gap] = atEnd ? [end, endGap] : [start, startGap];
  return { x: point.x, y: point.y + (gap > 0 ? ABOVE : BELOW), anchor: atEnd ? "end" : "start" };
}

/** How far the other line runs below this point; above it when negative. */
function gapBetween(point: PlottedPoint, other: PlottedPoint | undefined): number {
  return other === undefined ? Number.POSITIVE_INFINITY : other.y - point.y;
}
