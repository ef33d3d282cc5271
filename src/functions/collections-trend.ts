import { DEFAULT_WINDOW_QUARTERS, LONGEST_WINDOW_QUARTERS, SHORTEST_WINDOW_QUARTERS, collectionsPerCfte, fitTrend, type Trend } from "../domain";
import { invalidNumber, notAvailable } from "./arguments/cell-errors";
import { cellsOf, type Measured, type NoAnswer } from "./arguments/measured";
import type { PlainCell } from "./arguments/plain-cell";
import { readCfte } from "./arguments/read-cfte";
import { readChoice } from "./arguments/read-choice";
import { readSeries } from "./arguments/read-series";
import { readWhole } from "./arguments/read-whole";

const MEASURES = ["growth", "slope", "class", "p", "tau", "s", "noise", "steps", "level", "n", "flag"] as const;
const CHOICES = [...MEASURES, "all"] as const;

/**
 * What is the collections trend, and can so few quarters show it? Growth is a fraction a quarter that one good or bad quarter cannot turn; "class" says what the quarters show, with an exact probability behind it.
 * @customfunction COLLECTIONS_TREND
 * @param collections Net collections a quarter, oldest first: one row or one column. Blank or 0 is a missing quarter.
 * @param cfte Clinical FTE: one number, or one for each quarter. Left out: collections as they stand.
 * @param measure "growth" (default), "slope", "class", "p", "tau", "s", "noise", "steps", "level", "n", "flag", or "all" for a table.
 * @param quarters How many of the latest quarters to look at: 6 (default), from 3 to 60.
 * @returns Growth per quarter as a fraction, or the measure asked for.
 * @example
 * =COLLECTIONS_TREND({210000,218500,226000,231000,244500,252000}) // => 0.036761487964989056
 * =COLLECTIONS_TREND({210000;218500;226000;231000;244500;252000},1,"class") // => "Rising"
 * =COLLECTIONS_TREND({200000,201000,199500,200500,200000,290000},,"flag") // => "One good quarter"
 */
export function collectionsTrend(collections: unknown[][], cfte?: unknown[][], measure?: unknown, quarters?: unknown): unknown[][] {
  const series = readSeries(collections, "collections");
  const choice = readChoice(measure, "measure", CHOICES);
  const perCfte = collectionsPerCfte(series, cfte ? readCfte(cfte, series.length) : 1);
  const windowQuarters = readWhole(quarters, "quarters", SHORTEST_WINDOW_QUARTERS, LONGEST_WINDOW_QUARTERS) ?? DEFAULT_WINDOW_QUARTERS;
  return cellsOf(choice, measuresOf(fitTrend(perCfte, { windowQuarters })));
}

function measuresOf({ quartersWithData: n, label, fit }: Trend): Measured<(typeof MEASURES)[number]> {
  const tooFew: NoAnswer = () => notAvailable(`Only ${n} ${n === 1 ? "quarter has" : "quarters have"} figures: a trend needs at least 4.`);
  const orTooFew = (value: PlainCell | undefined): PlainCell | NoAnswer => value ?? tooFew;
  const ofLevel = (value: number | null | undefined): PlainCell | NoAnswer => (value === null ? invalidNumber : orTooFew(value));
  return {
    growth: ofLevel(fit?.growthPerQuarter),
    slope: orTooFew(fit?.slopePerQuarter),
    class: label,
    p: orTooFew(fit?.pValue),
    tau: orTooFew(fit?.tau),
    s: orTooFew(fit?.s),
    noise: ofLevel(fit?.noise),
    steps: orTooFew(fit?.risingSteps),
    level: orTooFew(fit?.level),
    n,
    flag: fit?.flag ?? "",
  };
}
