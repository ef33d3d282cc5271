import type { Comparison, GroupAssessment } from "../domain";
import { comparisonTable, planComparison, type ComparisonTable, type Preset, type WritePlan } from "../workbook";
import { assessmentOf } from "./assessment-of";
import type { Comparable } from "./comparable-parts";
import { compareAssociates } from "./compare-associates";
import { whatChanged, type WhatChanged } from "./what-changed";

/** What would be written, before it is. */
export interface Preview {
  readonly comparison: Comparison;
  /** Everything the rules say; null where the group writes nothing down beside its money. */
  readonly assessment: GroupAssessment | null;
  /** Since the last locked meeting; null where none is locked. */
  readonly changed: WhatChanged | null;
  /** The table in words, for a terminal or the pane. */
  readonly table: ComparisonTable;
  readonly plan: WritePlan;
  readonly sheets: readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
}

/** What would the comparison look like? Writes nothing and asks the spreadsheet program nothing. */
export function previewComparison(comparable: Comparable, { preset = "meeting" }: { readonly preset?: Preset } = {}): Preview {
  const { reading, answers, remembered = {}, evidence, meetings } = comparable;
  const comparison = compareAssociates(reading);
  const assessment = assessmentOf(comparable, comparison);
  const changed = whatChanged(comparable, comparison, assessment);
  const plan = planComparison(comparison, reading, { answers, remembered, assessment, preset, evidenceFindings: [...(evidence?.findings ?? []), ...(meetings?.findings ?? [])], changed });
  return {
    comparison,
    assessment,
    changed,
    table: comparisonTable(comparison, { assessment, preset }),
    plan,
    sheets: plan.sheets.map(({ name, values }) => ({ name, rows: values.length, columns: values[0]?.length ?? 0 })),
  };
}
