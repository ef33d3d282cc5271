import type { Axis } from "./axis";

/** Rows (or columns) to draw: both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** So many more on either side, so that a short scroll shows what is there already. */
const SPARE = 6;

/**
 * What of an axis is in view.
 * @param scrolled pixels scrolled past the frozen part.
 * @param room pixels of the window, frozen part included.
 */
export function visibleSpan(axis: Axis, frozen: number, scrolled: number, room: number): Span {
  const frozenPixels = axis.offset(frozen);
  const first = axis.indexAt(frozenPixels + scrolled);
  const last = axis.indexAt(scrolled + room);
  return { first: Math.max(frozen, first - SPARE), last: Math.min(axis.count - 1, last + SPARE) };
}

export const indexesOf = ({ first, last }: Span): readonly number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
