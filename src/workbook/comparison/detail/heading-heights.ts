import type { SheetPlan } from "../../plan";
import type { PlacedBlock } from "./place-blocks";

/** The heights of all heading rows: a step for each height there is. */
export function headingHeights(placed: readonly PlacedBlock[]): SheetPlan["rowHeights"] {
  const byPoints = new Map<number, string[]>();
  for (const { headingRow, headingPoints } of placed.flatMap(({ parts }) => parts)) byPoints.set(headingPoints, [...(byPoints.get(headingPoints) ?? []), `${headingRow + 1}:${headingRow + 1}`]);
  return [...byPoints].map(([points, rows]) => ({ rows: rows.join(","), points }));
}
