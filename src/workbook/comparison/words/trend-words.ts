import type { Trend, TrendLabel } from "../../../domain";

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

/** What do the quarters show, in a table's cell? "▲ Rising", "– Flat · one good quarter", "2 quarters so far". */
export function trendWords({ label, fit, quartersWithData }: Trend): string {
  if (label === "Not enough data") return soFar(quartersWithData);
  const words = `${SYMBOLS[label]} ${label}`;
  return fit === null || fit.flag === null ? words : `${words} · ${fit.flag.toLowerCase()}`;
}

function soFar(quarters: number): string {
  if (quarters === 0) return "no quarters yet";
  return `${quarters} ${quarters === 1 ? "quarter" : "quarters"} so far`;
}
