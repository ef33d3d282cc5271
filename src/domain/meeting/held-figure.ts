import type { MeetingUnit } from "./meeting-figures";

const DECIMALS = 6;

/**
 * A figure as a record holds it: money in whole cents, all else to six decimals. What a sum in another order would change in
 * the sixteenth digit is no change, and every figure comes back from a sheet as it went in.
 *
 * @example
 * heldFigure(0.1 + 0.2, "share") // => 0.3
 * heldFigure(31240000.4, "cents") // => 31240000
 */
export function heldFigure(value: number | null, unit: MeetingUnit): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  const held = unit === "cents" ? Math.round(value) : Number(value.toFixed(DECIMALS));
  return held === 0 ? 0 : held;
}
