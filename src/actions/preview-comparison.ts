import type { Comparison } from "../domain";
import { comparisonTable, planComparison, type ComparisonTable, type WritePlan } from "../workbook";
import { compareAssociates } from "./compare-associates";
import type { Found } from "./find-collections";

/** What a comparison is made from. */
export type Comparable = Pick<Found, "reading" | "answers"> & Partial<Pick<Found, "remembered">>;

/** What would be written, before it is. */
export interface Preview {
  readonly comparison: Comparison;
  /** The table in words, for a terminal or the pane. */
  readonly table: ComparisonTable;
  readonly plan: WritePlan;
  readonly sheets: readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
}

/** What would the comparison look like? Writes nothing and asks the spreadsheet program nothing. */
export function previewComparison({ reading, answers, remembered = {} }: Comparable): Preview {
  const comparison = compareAssociates(reading);
  const plan = planComparison(comparison, reading, { answers, remembered });
  return {
    comparison,
    table: comparisonTable(comparison),
    plan,
    sheets: plan.sheets.map(({ name, values }) => ({ name, rows: values.length, columns: values[0]?.length ?? 0 })),
  };
}
