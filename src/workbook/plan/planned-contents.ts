import type { CellValue } from "../snapshot";
import type { SheetPlan } from "./write-plan";

/** What the cells of a plan hold: formulas where there are formulas, values elsewhere. */
export function plannedContents({ values, formulas = [] }: Pick<SheetPlan, "values" | "formulas">): readonly (readonly (CellValue | null)[])[] {
  if (formulas.length === 0) return values;
  const rows = values.map((row) => [...row]);
  for (const { row, column, formula } of formulas) {
    const cells = rows[row];
    if (cells !== undefined) cells[column] = formula;
  }
  return rows;
}
