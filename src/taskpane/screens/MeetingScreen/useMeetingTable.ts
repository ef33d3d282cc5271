import { useMemo } from "react";
import type { GroupAssessment } from "../../../domain";
import { chosenColumns, comparisonTable, withTold, type ColumnId, type ComparisonChoices, type ComparisonTable } from "../../../workbook";
import type { Understood } from "../../session";
import type { MeetingChoices } from "../../state";

/** What the meeting's table looks like under the choices made so far. */
export interface MeetingTable {
  readonly choices: ComparisonChoices;
  /** Null where nothing is written down beside the money. */
  readonly assessment: GroupAssessment | null;
  /** The columns asked for, those without evidence included. */
  readonly shown: readonly ColumnId[];
  /** The columns the workbook has evidence for. */
  readonly known: ReadonlySet<ColumnId>;
  readonly table: ComparisonTable;
  /** Whether what is chosen is how the comparison was last written, or would be written the usual way. */
  readonly standing: "as remembered" | "changed";
}

/** The table in words, and what can be chosen. Without what would change a verdict: that takes a while, and no table shows it. */
export function useMeetingTable({ found, comparison, assessment: judged }: Understood, told: MeetingChoices): MeetingTable {
  return useMemo(() => {
    const assessment = judged.hasEvidence ? judged : null;
    const choices = withTold(found.choices, told);
    const full = comparisonTable(comparison, { assessment, preset: "full" });
    return {
      choices,
      assessment,
      shown: chosenColumns(choices, assessment !== null),
      known: new Set(full.columns.map(({ id }) => id)),
      table: comparisonTable(comparison, { assessment, ...choices }),
      standing: JSON.stringify(choices) === JSON.stringify(withTold(found.choices, {})) ? "as remembered" : "changed",
    };
  }, [found.choices, comparison, judged, told]);
}
