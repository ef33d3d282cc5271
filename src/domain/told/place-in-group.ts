import { revenueBand } from "../track";

/** Where somebody stands, as far as it can be said without a figure of anybody else's. */
export type GroupPlace = "upper quarter" | "middle half" | "lower quarter" | "group too small" | "not known";

/** With fewer others, a quarter of the group is one person, whom everybody can name. */
const LEAST_OTHERS = 5;

const PLACES = { High: "upper quarter", Medium: "middle half", Low: "lower quarter" } as const;

/**
 * Where does an associate stand in the group, in words that give nobody else away?
 *
 * A median of three tells what the others have, and a rank tells how many they are. So there is neither: only the quarter,
 * and not even that with fewer than five others.
 *
 * @param percentile Share of the group at or below, 0 to 1; null where there is no figure.
 * @param groupSize Everybody who was ranked, the associate included.
 * @returns The place.
 * @throws RangeError when the percentile lies outside 0 to 1.
 *
 * @example
 * placeInGroup(0.8, 13) // => "upper quarter"
 * placeInGroup(0.8, 5) // => "group too small"
 * placeInGroup(null, 13) // => "not known"
 */
export function placeInGroup(percentile: number | null, groupSize: number): GroupPlace {
  if (percentile === null) return "not known";
  return groupSize - 1 < LEAST_OTHERS ? "group too small" : PLACES[revenueBand(percentile)];
}
