import type { SeenLine } from "./seen-sheet";
import type { LinePlace } from "./sheet-places";

/** A row or column of the new sheet that is to be as the user had it. */
export interface LineChange {
  readonly line: number;
  /** null: its size stays as we plan it. */
  readonly points: number | null;
  readonly state: "shown" | "hidden";
}

/** Sizes come back a little rounded from one program or another. */
const TOLERANCE_POINTS = 0.8;

/**
 * Which rows or columns did the user resize or hide, and which are those on the new sheet?
 * @param sizes - as we left them
 * @param usual - the size of a line of the user's own that is not worth saying; null where each has to be said
 */
export function changedLines(sizes: readonly number[], seen: readonly SeenLine[], places: readonly LinePlace[], usual: number | null = null): LineChange[] {
  return seen.flatMap(({ points, state }, line): LineChange[] => {
    const place = places[line];
    if (place === undefined || place.next === null) return [];
    const before = place.written === null ? usual : (sizes[place.written] ?? usual);
    const isResized = state === "shown" && (before === null || Math.abs(points - before) > TOLERANCE_POINTS);
    return isResized || state === "hidden" ? [{ line: place.next, points: isResized ? points : null, state }] : [];
  });
}
