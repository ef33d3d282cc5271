import type { ColumnId, ComparisonColumn } from "../columns";
import { liveCompared } from "./live-compared";
import type { LiveFigure, LiveRule, LiveSources } from "./live-figure";
import { liveGrowth } from "./live-growth";
import { liveOverhead } from "./live-overhead";
import { livePayerRisk } from "./live-payer-risk";
import { livePercentile } from "./live-percentile";
import { liveReadiness } from "./live-readiness";
import { liveTrend } from "./live-trend";

/** A row of these for each row of the table, one entry a column; null where the value is written. */
export type LiveTable = readonly (readonly (LiveFigure | null)[])[];

const RULES: Readonly<Partial<Record<ColumnId, LiveRule>>> = {
  compared: liveCompared,
  growth: liveGrowth,
  trend: liveTrend,
  percentile: livePercentile,
  overheadCoverage: liveOverhead,
  payerRisk: livePayerRisk,
  readiness: liveReadiness,
};

/** Figures in cells are rounded to the cent: so much of a difference that makes. */
const ALLOWED_DIFFERENCE = 1e-6;

/** Which figures of the table can be formulas? Only those that come to what would be written otherwise. */
export function liveTable(columns: readonly ComparisonColumn[], sources: LiveSources): LiveTable {
  return sources.comparison.rows.map((row) =>
    columns.map((column) => {
      const live = RULES[column.id]?.(row, sources) ?? null;
      if (live === null) return null;
      const [cell, { comes }] = [column.cell(row), live];
      if (typeof cell !== "number" || typeof comes !== "number") return cell === comes ? live : null;
      const isSame = Math.abs(cell - comes) <= ALLOWED_DIFFERENCE * Math.max(1, Math.abs(cell)) && column.show(cell, row) === column.show(comes, row);
      return isSame ? live : null;
    }),
  );
}
