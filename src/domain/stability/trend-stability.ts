import { DEFAULT_WINDOW_QUARTERS, fitTrend, trendWindow, type Trend, type TrendLabel, type TrendOptions } from "../trend";
import { counted, listWords, percentFigure } from "../words";

/** What a trend would read if one of its quarters were not there. */
export interface LeftOut {
  /** Position in the window, 0 the oldest. */
  readonly position: number;
  readonly label: TrendLabel;
  /** A fraction a quarter; null where what is left cannot be judged. */
  readonly growthPerQuarter: number | null;
}

/** How far a trend hangs on any one quarter. */
export interface TrendStability {
  readonly label: TrendLabel;
  readonly growthPerQuarter: number | null;
  /** One entry a quarter with a figure, oldest first. */
  readonly leftOut: readonly LeftOut[];
  /** Over all the leave-outs that can be judged; null where none can. */
  readonly growthRange: { readonly low: number; readonly high: number } | null;
  /** Without the quarter that collected most, the latest of equals. */
  readonly withoutBest: LeftOut;
  readonly sentence: string;
}

const FEWEST_QUARTERS_TO_SPARE_ONE = 5;

/**
 * Does a trend hold, whichever quarter is left out, and above all without the best one?
 *
 * Each quarter of the window is taken out in turn, its place kept as a missing quarter, and the trend is computed anew:
 * the window does not reach further back to make up for it.
 *
 * @param series Figures a quarter, oldest first; null or exactly 0 is missing.
 * @param options The length of the trend.
 * @returns Labels and growth without each quarter, and a sentence; null where there is no trend to begin with.
 * @throws RangeError when `windowQuarters` is not a whole number from 3 to 60.
 *
 * @example
 * trendStability([100000, 102000, 104000, 106000, 108000, 110000]) // => {"label": "Rising", "withoutBest": {"position": 5, "label": "Rising"}, "sentence": "Rising holds whichever quarter is left out; growth is 1.9% a quarter."}
 * trendStability([100000, 101000, 99000, 108000]) // => {"leftOut": [{"label": "Not enough data"}, {}, {}, {}], "growthRange": null, "sentence": "The label rests on 4 quarters, and none of them can be spared."}
 * trendStability([100000, null, 0, 108000]) // => null
 */
export function trendStability(series: readonly (number | null)[], options: TrendOptions = {}): TrendStability | null {
  const base = fitTrend(series, options);
  if (base.fit === null) return null;
  const windowQuarters = options.windowQuarters ?? DEFAULT_WINDOW_QUARTERS;
  const { values } = trendWindow(series, windowQuarters);
  const leftOut = values.flatMap((value, position) => (value === null ? [] : [without(values, position, windowQuarters)]));
  const best = values.reduce<number>((position, value, index) => ((value ?? -Infinity) >= (values[position] ?? -Infinity) ? index : position), 0);
  const growths = leftOut.map(({ growthPerQuarter }) => growthPerQuarter).filter((growth) => growth !== null);
  const stability = {
    label: base.label,
    growthPerQuarter: base.fit.growthPerQuarter,
    leftOut,
    growthRange: growths.length === 0 ? null : { low: Math.min(...growths), high: Math.max(...growths) },
    withoutBest: without(values, best, windowQuarters),
  };
  return { ...stability, sentence: sentenceOf(stability, base) };
}

function without(values: readonly (number | null)[], position: number, windowQuarters: number): LeftOut {
  const { label, fit } = fitTrend(values.map((value, index) => (index === position ? null : value)), { windowQuarters });
  return { position, label, growthPerQuarter: fit?.growthPerQuarter ?? null };
}

function sentenceOf({ label, leftOut, growthRange, withoutBest }: Omit<TrendStability, "sentence">, { quartersWithData }: Trend): string {
  if (quartersWithData < FEWEST_QUARTERS_TO_SPARE_ONE) return `The label rests on ${counted(quartersWithData, "quarter")}, and none of them can be spared.`;
  const growth = growthRange === null ? "" : `; growth is ${rangeInWords(growthRange)} a quarter`;
  const changed = leftOut.filter((each) => each.label !== label);
  if (changed.length === 0) return `${label} holds whichever quarter is left out${growth}.`;
  const others = [...new Set(changed.map((each) => each.label))];
  const best = withoutBest.label === label ? "though it holds without the best one" : `and without the best one it reads ${withoutBest.label}`;
  return `With one quarter left out ${label} turns into ${listWords(others)} in ${changed.length} of ${leftOut.length} cases, ${best}${growth}.`;
}

function rangeInWords({ low, high }: { readonly low: number; readonly high: number }): string {
  const [from, to] = [percentFigure(low), percentFigure(high)];
  return from === to ? `${from}%` : `${from} to ${to}%`;
}
