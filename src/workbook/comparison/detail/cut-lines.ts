import type { BlockLine } from "./block-lines";

/** A page is not begun with less of a table than this, unless that is all of it. */
const FEWEST_LINES = 8;
/** So much of the page may stay empty to keep a person's lines together. */
const MOST_LEFT_SHARE = 1 / 3;

/**
 * How many of these lines go on a page with room for so many? All that fit, cut where another person begins if that leaves
 * little of the room empty, else where another row does; 0 where they are too few, and the page is better left.
 */
export function cutLines(lines: readonly BlockLine[], room: number): number {
  if (lines.length <= room) return lines.length;
  if (room < FEWEST_LINES) return 0;
  return lastCut(lines, room, ({ cells: [person] }) => person, room * (1 - MOST_LEFT_SHARE)) ?? lastCut(lines, room, ({ row }) => row, FEWEST_LINES) ?? room;
}

/** The last place where another of these begins, not before so many lines; null where there is none. */
function lastCut(lines: readonly BlockLine[], room: number, whose: (line: BlockLine) => unknown, fewest: number): number | null {
  for (let count = room; count >= fewest; count -= 1) {
    const [before, after] = [lines[count - 1], lines[count]];
    if (before !== undefined && after !== undefined && whose(before) !== whose(after)) return count;
  }
  return null;
}
