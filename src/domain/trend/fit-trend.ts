import type { Trend } from "./trend";

export function fitTrend(_series: readonly (number | null)[], _options: { readonly windowQuarters?: number } = {}): Trend {
  return { quartersWithData: 0, label: "Not enough data", fit: null };
}
