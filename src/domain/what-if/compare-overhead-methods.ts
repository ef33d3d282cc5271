import type { Cents } from "../cents";
import { allocateOverhead } from "../overhead";

/** The ways in which practices share out overhead. */
export const OVERHEAD_METHODS = ["equal parts", "by collections", "by clinical FTE", "by visits", "part fixed, the rest by collections"] as const;

export type OverheadMethod = (typeof OVERHEAD_METHODS)[number];

/** What a physician's part of the overhead may go by, over one period; null where unknown. */
export interface OverheadBearer {
  readonly name: string;
  readonly collections: Cents | null;
  readonly cfte: number | null;
  readonly visits: number | null;
}

export interface OverheadByMethod {
  readonly method: OverheadMethod;
  /** One part a physician, adding up to the total to the cent; null where somebody lacks the figure it goes by. */
  readonly parts: readonly Cents[] | null;
  /** Who lacks it. */
  readonly missing: readonly string[];
}

/** Half of what the total comes to is often salaries, rent and the like, which nobody's collections move. */
export const DEFAULT_FIXED_SHARE = 0.5;

/**
 * What would each physician carry, were overhead shared out another way?
 *
 * Five methods side by side. Leaving out whoever lacks a figure would burden the others, so that then there are no parts.
 * A cFTE of 0 is missing, unless nothing was collected either; collections below zero carry nothing.
 *
 * @param total What there is to share out, in cents.
 * @param physicians Everybody who carries a part.
 * @param fixedShare The part of the total that falls in equal parts in the last method, 0 to 1.
 * @returns One entry a method.
 * @throws RangeError when there is no physician, the total is not whole or the fixed share lies outside 0 to 1.
 *
 * Source: AAFP's Family Practice Management 2006;13(2), on fixed and variable overhead.
 *
 * @example
 * compareOverheadMethods(100000, [{ name: "Okafor", collections: 600000, cfte: 1, visits: null }, { name: "Raman", collections: 200000, cfte: 1, visits: 900 }]) // => [{"method": "equal parts", "parts": [50000, 50000]}, {"method": "by collections", "parts": [75000, 25000]}, {"method": "by clinical FTE", "parts": [50000, 50000]}, {"method": "by visits", "parts": null, "missing": ["Okafor"]}, {"method": "part fixed, the rest by collections", "parts": [62500, 37500]}]
 */
export function compareOverheadMethods(total: Cents, physicians: readonly OverheadBearer[], fixedShare = DEFAULT_FIXED_SHARE): OverheadByMethod[] {
  if (!(fixedShare >= 0 && fixedShare <= 1)) throw new RangeError(`A fixed share lies between 0 and 1, not at ${fixedShare}.`);
  return OVERHEAD_METHODS.map((method) => {
    const basis = physicians.map(BASIS[method]);
    const known = basis.filter((figure) => figure !== null);
    const nothingToGoBy = physicians.length > 0 && known.every((figure) => figure === 0);
    const missing = physicians.filter((_, index) => nothingToGoBy || basis[index] === null).map(({ name }) => name);
    const parts = missing.length > 0 ? null : allocateOverhead(total, known, method === "part fixed, the rest by collections" ? fixedShare : 0);
    return { method, parts, missing };
  });
}

const aboveZero = (figure: number | null): number | null => (figure === null ? null : Math.max(0, figure));

const BASIS: Readonly<Record<OverheadMethod, (physician: OverheadBearer) => number | null>> = {
  "equal parts": () => 1,
  "by collections": ({ collections }) => aboveZero(collections),
  "by clinical FTE": ({ cfte, collections }) => (cfte === 0 && collections !== 0 ? null : aboveZero(cfte)),
  "by visits": ({ visits }) => aboveZero(visits),
  "part fixed, the rest by collections": ({ collections }) => aboveZero(collections),
};
