import type { ComparisonRow } from "../../domain";
import { words } from "../words";

/** How far along? Years since the start, of those agreed where they are known. */
export function describeYears({ yearsOnTrack, trackYears }: Pick<ComparisonRow, "yearsOnTrack" | "trackYears">): string {
  if (yearsOnTrack === null) return words.candidates.noStart;
  const years = yearsOnTrack.toFixed(1);
  return trackYears === null ? words.associates.yearsAlone(years) : words.associates.yearsOf(years, String(trackYears));
}
