import type { LiveRule } from "./live-figure";
import { quarterCells } from "./quarter-cells";

/** Growth a quarter, from the figures the line is drawn from. */
export const liveGrowth: LiveRule = (row, sources) => {
  const found = quarterCells(row, sources);
  const growth = found?.trend.fit?.growthPerQuarter ?? null;
  return found === null || growth === null ? null : { formula: `=COLLECTIONS_TREND(${found.cells.reference})`, comes: growth };
};
