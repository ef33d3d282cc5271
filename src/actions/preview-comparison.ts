import type { Comparison, GroupAssessment } from "../domain";
import { comparisonTable, inRowOrder, planComparison, rowsRead, USUAL_CHOICES, withTold, type ComparisonChoices, type ComparisonTable, type ToldChoices, type WritePlan } from "../workbook";
import { assessmentOf } from "./assessment-of";
import type { Comparable } from "./comparable-parts";
import { compareAssociates } from "./compare-associates";
import { whatChanged, type WhatChanged } from "./what-changed";

/** What would be written, before it is. */
export interface Preview {
  /** With its associates in the order chosen. */
  readonly comparison: Comparison;
  /** Everything the rules say; null where the group writes nothing down beside its money. */
  readonly assessment: GroupAssessment | null;
  /** Since the last locked meeting; null where none is locked. */
  readonly changed: WhatChanged | null;
  /** How it is shown: as told, else as remembered in the workbook. */
  readonly choices: ComparisonChoices;
  /** The table in words, for a terminal or the pane. */
  readonly table: ComparisonTable;
  readonly plan: WritePlan;
  readonly sheets: readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
}

/**
 * What would the comparison look like? Writes nothing and asks the spreadsheet program nothing.
 * @param told - which columns and which order; what is left open is as it was when the workbook was last written
 */
export function previewComparison(comparable: Comparable, told: ToldChoices = {}): Preview {
  const { reading, answers, remembered = {}, newerSettings = [], evidence, meetings } = comparable;
  const choices = withTold(comparable.choices ?? USUAL_CHOICES, told);
  const compared = compareAssociates(reading);
  const assessment = assessmentOf(comparable, compared);
  const comparison = inRowOrder(compared, choices.order, assessment);
  const changed = whatChanged(comparable, comparison, assessment);
  const plan = planComparison(comparison, reading, { answers, remembered, newer: newerSettings, assessment, ...choices, written: evidence === undefined ? [] : rowsRead(evidence.evidence), evidenceFindings: [...(evidence?.findings ?? []), ...(meetings?.findings ?? [])], changed });
  return {
    comparison,
    assessment,
    changed,
    choices,
    table: comparisonTable(comparison, { assessment, ...choices }),
    plan,
    sheets: plan.sheets.map(({ name, values }) => ({ name, rows: values.length, columns: values[0]?.length ?? 0 })),
  };
}
