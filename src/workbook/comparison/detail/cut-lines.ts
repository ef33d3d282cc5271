import type { BlockLine } from "./block-lines";

/** A page is not begun with less of a table than this, unless that is all of it. */
const FEWEST_LINES = 8;
/** So much of the page may stay empty to keep a person's lines together. */
const MOST_LEFT_SHARE = 1 / 3;

/**
 * How many of these lines go on a page with room for so many? All that fit, cut where another person begins if that leaves
 * little of the room empty; 0 where they are too few, and the page is better left.
 */
export function cutLines(lines: readonly BlockLine[], room: number): number {
  if (lines.length <= room) return lines.length;
  if (room < FEWEST_LINES) return 0;
  for (let count = room; count >= Math.max(FEWEST_LINES, room * (1 - MOST_LEFT_SHARE)); count -= 1) if (lines[count]?.cells[0] !== lines[count - 1]?.cells[0]) return count;
  return room;
}
