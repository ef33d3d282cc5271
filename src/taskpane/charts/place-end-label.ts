import type { PlottedLine, PlottedPoint } from "./plot-line";

export interface EndLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

/** From a line to the middle of letters above or below it, and from there to the letters' foot. */
const TO_MIDDLE = 8;
const TO_FOOT = 3.5;
/** Farther than any drawing is high. */
const NOTHING_NEAR = 1000;
const STEPS_LOOKED_AT = 8;
/** A line through the letters is worse than any other line near them. */
const OWN_LINE_COUNTS = 100;

/**
 * Where may a line be named at one of its ends, out of both lines' way? Above or below, at the start or at the end: wherever the
 * other line stays farthest from the letters, of the places that the named line itself leaves free. Null for a line without points.
 * @param length - how long the name is, in pixels
 */
export function placeEndLabel(named: PlottedLine, other: PlottedLine, length: number): EndLabel | null {
  const start = named.points[0];
  const end = named.points.at(-1);
  if (start === undefined || end === undefined) return null;
  const places = [
    { point: end, anchor: "end" },
    { point: start, anchor: "start" },
  ] as const;
  const candidates = places.flatMap(({ point, anchor }) =>
    [-TO_MIDDLE, TO_MIDDLE].map((offset) => {
      const middle = point.y + offset;
      const from = anchor === "start" ? point.x : point.x - length;
      // More than this the line itself cannot leave, and less means that it runs through its own name.
      const ownRoom = Math.min(roomAround(middle, from, length, named.points) - TO_MIDDLE, 0);
      return { label: { x: point.x, y: middle + TO_FOOT, anchor }, room: roomAround(middle, from, length, other.points) + OWN_LINE_COUNTS * ownRoom };
    }),
  );
  return candidates.reduce((best, each) => (each.room > best.room ? each : best)).label;
}

/** How near does the other line come to letters at this height? */
function roomAround(y: number, from: number, length: number, points: readonly PlottedPoint[]): number {
  const steps = Array.from({ length: STEPS_LOOKED_AT + 1 }, (_, step) => from + (length * step) / STEPS_LOOKED_AT);
  const heights = steps.map((x) => heightAt(x, points)).filter((height) => height !== null);
  return heights.length === 0 ? NOTHING_NEAR : Math.min(...heights.map((height) => Math.abs(height - y)));
}

function heightAt(x: number, points: readonly PlottedPoint[]): number | null {
  const right = points.findIndex((point) => point.x >= x);
  const after = points[right];
  const before = points[right - 1];
  if (after === undefined) return null;
  if (before === undefined) return after.x === x ? after.y : null;
  return before.y + ((after.y - before.y) * (x - before.x)) / (after.x - before.x);
}
