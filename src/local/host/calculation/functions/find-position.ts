import type { CellError, ModelValue } from "../../model";
import { compareValues, hasWildcard, isError, wildcardPattern, type Matrix } from "../values";

/** How a lookup finds: the same value; as MATCH does in a list sorted up or down; the next smaller or larger; by wildcard. */
export type MatchKind = "exact" | "wildcard" | "sortedUp" | "sortedDown" | "exactOrSmaller" | "exactOrLarger";

/** A single row or column. */
export interface Line {
  readonly length: number;
  at(position: number): ModelValue;
}

/** The matrix as a line, as far as it is filled; null where it has several rows and columns. */
export function lineOf(matrix: Matrix): Line | null {
  if (matrix.columnCount === 1) return { length: matrix.filledRowCount, at: (position) => matrix.at(position, 0) };
  return matrix.rowCount === 1 ? { length: matrix.filledColumnCount, at: (position) => matrix.at(0, position) } : null;
}

/** The position, from 0, of a value in a line; null where it is not there. Only values of the same kind are compared. */
export function findPosition(value: Exclude<ModelValue, CellError>, line: Line, kind: MatchKind, backward = false): number | null {
  const wanted = value ?? 0;
  if (kind === "exact" || (kind === "wildcard" && !(typeof wanted === "string" && hasWildcard(wanted)))) {
    return scan(line, backward, (candidate) => typeof candidate === typeof wanted && difference(candidate, wanted) === 0);
  }
  if (kind === "wildcard") {
    const pattern = wildcardPattern(String(wanted));
    return scan(line, backward, (candidate) => typeof candidate === "string" && pattern.test(candidate));
  }
  return kind === "sortedUp" || kind === "sortedDown" ? lastInOrder(wanted, line, kind === "sortedUp" ? 1 : -1) : nearest(wanted, line, kind === "exactOrSmaller" ? 1 : -1);
}

function scan(line: Line, backward: boolean, holds: (candidate: ModelValue) => boolean): number | null {
  for (let step = 0; step < line.length; step++) {
    const position = backward ? line.length - 1 - step : step;
    if (holds(line.at(position))) return position;
  }
  return null;
}

const difference = (candidate: ModelValue, wanted: string | number | boolean): number => (isError(candidate) ? NaN : compareValues(candidate, wanted));

/** The last value that has not gone past the wanted one, in a list sorted up (1) or down (−1). */
function lastInOrder(wanted: string | number | boolean, line: Line, direction: 1 | -1): number | null {
  let low = 0;
  let high = line.length - 1;
  let found: number | null = null;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const position = nearestOfKind(line, middle, high, wanted);
    if (position === null) high = middle - 1;
    else if (difference(line.at(position), wanted) * direction > 0) high = middle - 1;
    else {
      found = position;
      low = position + 1;
    }
  }
  return found;
}

/** The first place from `start` on that holds a value of the same kind: others stand in no order. */
function nearestOfKind(line: Line, start: number, end: number, wanted: unknown): number | null {
  for (let position = start; position <= end; position++) if (typeof line.at(position) === typeof wanted) return position;
  return null;
}

/** The value itself, else the nearest one below (1) or above (−1), in any order. */
function nearest(wanted: string | number | boolean, line: Line, direction: 1 | -1): number | null {
  let best: number | null = null;
  for (let position = 0; position < line.length; position++) {
    const candidate = line.at(position);
    if (typeof candidate !== typeof wanted || difference(candidate, wanted) * direction > 0) continue;
    const incumbent = best === null ? null : line.at(best);
    if (best === null || isError(candidate) || isError(incumbent) || compareValues(candidate, incumbent) * direction > 0) best = position;
  }
  return best;
}
