import type { TrendLabel } from "../../../domain";

/** How a label looks beside its words: the symbol, the written sheet's own, says it again without colour. */
export interface TrendLook {
  readonly symbol: string;
  readonly tone: "good" | "bad" | "plain" | "quiet";
}

export const TREND_LOOKS: Readonly<Record<TrendLabel, TrendLook>> = {
  Rising: { symbol: "▲", tone: "good" },
  "Probably rising": { symbol: "▲", tone: "good" },
  Flat: { symbol: "–", tone: "plain" },
  "No clear trend": { symbol: "◦", tone: "plain" },
  Noisy: { symbol: "≈", tone: "plain" },
  "Probably falling": { symbol: "▼", tone: "bad" },
  Falling: { symbol: "▼", tone: "bad" },
  "Not enough data": { symbol: "…", tone: "quiet" },
};
