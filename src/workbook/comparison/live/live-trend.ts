import type { TrendLabel } from "../../../domain";
import { trendLabelWords } from "../words/trend-label-words";
import { trendWords } from "../words/trend-words";
import type { LiveRule } from "./live-figure";
import { quarterCells } from "./quarter-cells";

type Said = Exclude<TrendLabel, "Not enough data">;

const LABELS = Object.keys({ Rising: 0, "Probably rising": 0, Flat: 0, "No clear trend": 0, Noisy: 0, "Probably falling": 0, Falling: 0 } satisfies Record<Said, 0>) as readonly Said[];

const list = (words: readonly string[]): string => `{${words.map((each) => `"${each}"`).join(",")}}`;

/** What the quarters show, with its symbol and the odd quarter, as the table says it. */
export const liveTrend: LiveRule = (row, sources) => {
  const found = quarterCells(row, sources);
  if (found === null || found.trend.label === "Not enough data") return null;
  const asked = (measure: string): string => `COLLECTIONS_TREND(${found.cells.reference},,"${measure}")`;
  const labels = list([...LABELS, "Not enough data"]);
  const words = list([...LABELS.map(trendLabelWords), "too few quarters"]);
  return {
    formula: `=INDEX(${words},MATCH(${asked("class")},${labels},0))&IF(${asked("flag")}="",""," · "&LOWER(${asked("flag")}))`,
    comes: trendWords(found.trend),
  };
};
