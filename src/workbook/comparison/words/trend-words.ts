import type { Trend } from "../../../domain";
import { trendLabelWords } from "./trend-label-words";

/** What do the quarters show, in a table's cell? "▲ Rising", "– Flat · one good quarter", "2 quarters so far". */
export function trendWords({ label, fit, quartersWithData }: Trend): string {
  if (label === "Not enough data") return soFar(quartersWithData);
  const words = trendLabelWords(label);
  return fit === null || fit.flag === null ? words : `${words} · ${fit.flag.toLowerCase()}`;
}

function soFar(quarters: number): string {
  if (quarters === 0) return "no quarters yet";
  return `${quarters} ${quarters === 1 ? "quarter" : "quarters"} so far`;
}
