import { spreadLabels } from "../../workbook";

/** Where names may stand: from top to bottom, and how far one is from the next, in points. */
export interface NameRoom {
  readonly top: number;
  readonly bottom: number;
  readonly gap: number;
}

/**
 * Where do names beside lines that end at these heights stand, so that none lies on another and none leaves the room? Each moves as
 * little as that needs; the order stays. Null where so many do not fit.
 *
 * @param ends - in points from the top of the slide, in any order
 * @returns one height for each given, in their order
 */
export function placeNames(ends: readonly number[], { top, bottom, gap }: NameRoom): number[] | null {
  if ((ends.length - 1) * gap > bottom - top) return null;
  const spread = spreadLabels(ends, gap);
  const order = ends.map((_, index) => index).sort((one, other) => (spread[one] ?? 0) - (spread[other] ?? 0));
  const placed = spread.slice();
  order.forEach((index, position) => {
    const [least, most] = [top + position * gap, bottom - (order.length - 1 - position) * gap];
    placed[index] = Math.min(most, Math.max(least, spread[index] ?? 0));
  });
  return placed;
}
