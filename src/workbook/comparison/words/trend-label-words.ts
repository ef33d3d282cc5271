import type { TrendLabel } from "../../../domain";

/** The symbol says what the word says, so that neither colour nor reading is needed to see a direction. */
const SYMBOLS: Readonly<Record<Exclude<TrendLabel, "Not enough data">, string>> = {
  Rising: "▲",
  "Probably rising": "▲",
  Flat: "–",
  "No clear trend": "◦",
  Noisy: "≈",
  "Probably falling": "▼",
  Falling: "▼",
};

/** A trend's label, wherever it stands: "▼ Falling". */
export const trendLabelWords = (label: Exclude<TrendLabel, "Not enough data">): string => `${SYMBOLS[label]} ${label}`;
