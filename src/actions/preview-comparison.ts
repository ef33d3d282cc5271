import type { Comparison, GroupAssessment } from "../domain";
import { comparisonTable, planComparison, type ComparisonTable, type Preset, type WritePlan } from "../workbook";
import { assessAssociates } from "./assess-associates";
import { compareAssociates } from "./compare-associates";
import type { Found } from "./find-collections";

/** What a comparison is made from. */
export type Comparable = Pick<Found, "reading" | "answers"> & Partial<Pick<Found, "remembered" | "evidence" | "headings">>;

/** What would be written, before it is. */
export interface Preview {
  readonly comparison: Comparison;
  /** Everything the rules say; null where the group writes nothing down beside its money. */
  readonly assessment: GroupAssessment | null;
  /** The table in words, for a terminal or the pane. */
  readonly table: ComparisonTable;
  readonly plan: WritePlan;
  readonly sheets: readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
}

/** What would the comparison look like? Writes nothing and asks the spreadsheet program nothing. */
export function previewComparison(comparable: Comparable, { preset = "meeting" }: { readonly preset?: Preset } = {}): Preview {
  const { reading, answers, remembered = {}, evidence } = comparable;
  const comparison = compareAssociates(reading);
  const assessment = assessmentOf(comparable, comparison);
  const plan = planComparison(comparison, reading, { answers, remembered, assessment, preset, evidenceFindings: evidence?.findings ?? [] });
  return {
    comparison,
    assessment,
    table: comparisonTable(comparison, { assessment, preset }),
    plan,
    sheets: plan.sheets.map(({ name, values }) => ({ name, rows: values.length, columns: values[0]?.length ?? 0 })),
  };
}

/** Money alone stays what it was: no verdict is made of a third of the evidence. */
function assessmentOf(comparable: Comparable, comparison: Comparison): GroupAssessment | null {
  if (comparable.evidence === undefined) return null;
  const assessment = assessAssociates(comparable, comparison);
  return assessment.hasEvidence ? assessment : null;
}
