import type { Goalposts } from "../evidence";
import { quantile } from "../quantile";

const FEWEST_PHYSICIANS = 4;
const CENTS_OF_A_THOUSAND_DOLLARS = 100_000;

/**
 * Which collections per clinical FTE should score nothing, and which full marks, in this group?
 *
 * A proposal, made once when the Scoring sheet is, and fixed until the group changes it, so that nobody's score moves
 * because a colleague comes or goes. On a straight line the group's first quartile scores 25 and its third 75: the goalposts
 * stand half an interquartile range outside them. Quartiles as Excel's PERCENTILE.INC.
 *
 * @param collectionsPerCfteOfGroup Collections per cFTE of the last four quarters, in cents, one a physician; null where unknown.
 * @returns Whole thousands of dollars, in cents; null for fewer than four physicians, or where they do not differ enough.
 *
 * @example
 * proposeLevelGoalposts([80000000, 90000000, 100000000, 110000000, 120000000]) // => {"zeroAt": 80000000, "hundredAt": 120000000}
 * proposeLevelGoalposts([80000000, null, 100000000, 110000000]) // => null
 */
export function proposeLevelGoalposts(collectionsPerCfteOfGroup: readonly (number | null)[]): Goalposts | null {
  const rising = collectionsPerCfteOfGroup.filter((figure) => figure !== null).sort((one, other) => one - other);
  if (rising.length < FEWEST_PHYSICIANS) return null;
  const [firstQuartile, thirdQuartile] = [quantile(rising, 0.25), quantile(rising, 0.75)];
  const halfRange = (thirdQuartile - firstQuartile) / 2;
  const goalposts = { zeroAt: inThousands(firstQuartile - halfRange), hundredAt: inThousands(thirdQuartile + halfRange) };
  return goalposts.zeroAt === goalposts.hundredAt ? null : goalposts;
}

const inThousands = (cents: number): number => Math.round(cents / CENTS_OF_A_THOUSAND_DOLLARS) * CENTS_OF_A_THOUSAND_DOLLARS;
