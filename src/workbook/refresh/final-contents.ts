import { plannedContents, type SheetPlan } from "../plan";
import type { CellValue } from "../snapshot";
import type { PlacedContent } from "./placed-content";

/** What the cells of the new sheet hold once the user's are among them: formulas where there are formulas, values elsewhere. */
export function finalContents(plan: SheetPlan, contents: readonly PlacedContent[]): (readonly (CellValue | null)[])[] {
  const rows = new Map<number, Map<number, CellValue>>();
  for (const { row, column, value, formula } of contents) rows.set(row, (rows.get(row) ?? new Map<number, CellValue>()).set(column, formula ?? value));
  const contentsOfPlan = plannedContents(plan);
  const rowCount = Math.max(contentsOfPlan.length, ...[...rows.keys()].map((row) => row + 1));
  return Array.from({ length: rowCount }, (_, row) => {
    const [planned = [], changed] = [contentsOfPlan[row], rows.get(row)];
    if (changed === undefined) return planned;
    return Array.from({ length: Math.max(planned.length, ...[...changed.keys()].map((column) => column + 1)) }, (_each, column) => changed.get(column) ?? planned[column] ?? null);
  });
}
