import { figureWords, trendOutlook, type ComparisonRow } from "../../domain";
import { words } from "../words";

const CENTS_OF_A_DOLLAR = 100;

/**
 * What would the next quarter have to be for the trend to show a rise, or to go on showing it? Whole dollars, rounded up: with
 * that figure it holds. Null where there is no trend yet.
 */
export function describeOutlook({ comparedByQuarter, trend }: Pick<ComparisonRow, "comparedByQuarter" | "trend">): string | null {
  if (trend.fit === null) return null;
  const { risingFrom, probablyRisingFrom } = trendOutlook(comparedByQuarter);
  const { stays, needs, outOfReach } = words.candidate.outlook;
  if (trend.label === "Rising" && risingFrom !== null) return stays("Rising", dollars(risingFrom));
  if (trend.label === "Probably rising" && probablyRisingFrom !== null) return stays("Probably rising", dollars(probablyRisingFrom));
  return probablyRisingFrom === null ? outOfReach : needs("Probably rising", dollars(probablyRisingFrom));
}

const dollars = (cents: number): string => figureWords(Math.ceil(cents / CENTS_OF_A_DOLLAR) * CENTS_OF_A_DOLLAR, "dollars");
