/** What a run of quarters shows, in the words of the field. "No clear trend" means not shown, never flat. */
export type TrendLabel =
  | "Rising"
  | "Probably rising"
  | "Flat"
  | "No clear trend"
  | "Noisy"
  | "Probably falling"
  | "Falling"
  | "Not enough data";

/** The odd quarter out, when one stands clear of the rest. */
export type TrendFlag = "One good quarter" | "One bad quarter";

/** A trend over the last quarters. `label` is "Not enough data" exactly when `fit` is null. */
export interface Trend {
  /** Quarters with figures, after missing quarters at either end were trimmed and the window was applied. */
  readonly quartersWithData: number;
  readonly label: TrendLabel;
  readonly fit: TrendFit | null;
}

export interface TrendFit {
  /** Median of all pairwise slopes (Theil–Sen), in the unit of the series, a quarter. */
  readonly slopePerQuarter: number;
  /** Median of the series. */
  readonly level: number;
  /** slope / level as a fraction a quarter; null where the level is not above zero. */
  readonly growthPerQuarter: number | null;
  /** Kendall's S, the number of rising pairs less the number of falling ones. */
  readonly s: number;
  /** Kendall's tau-b. */
  readonly tau: number;
  /** Exact two-sided permutation probability of |S|, ties included. */
  readonly pValue: number;
  /** Scatter about the line as a fraction of the level, without the odd quarter where one is flagged. */
  readonly noise: number | null;
  /** Share of consecutive quarters that rose. */
  readonly risingSteps: number;
  readonly flag: TrendFlag | null;
  /** Position of the flagged quarter in the window, 0 the oldest; null without a flag. */
  readonly flaggedPosition: number | null;
}
