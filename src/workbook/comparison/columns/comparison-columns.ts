import type { Comparison, GroupAssessment } from "../../../domain";
import { chosenColumns, type ColumnChoice } from "./chosen-columns";
import { COLUMN_NAMES } from "./column-names";
import { COLUMN_RULES } from "./column-rules";
import type { ComparisonColumn } from "./comparison-column";

/** What else a table of columns is made from. */
export interface ColumnOptions extends Partial<ColumnChoice> {
  /** Null where nothing is written down beside the money. */
  readonly assessment?: GroupAssessment | null;
}

/** Which of the columns asked for does this comparison have evidence for, and what is missed of the others? */
export function comparisonColumns(
  comparison: Comparison,
  { assessment = null, preset = "meeting", columns: chosen = null }: ColumnOptions = {},
): { readonly columns: readonly ComparisonColumn[]; readonly missed: readonly string[] } {
  const columns = chosenColumns({ preset, columns: chosen }, assessment !== null).map((id) => COLUMN_RULES[id](comparison, assessment));
  return {
    columns: columns.filter((column) => column.isKnown).map(withWholeHeading),
    missed: columns.flatMap((column) => (column.isKnown || column.missed === null ? [] : [column.missed])),
  };
}

/** "Its share" speaks of the payer to its left; elsewhere it has to say whose. */
function withWholeHeading(column: ComparisonColumn, index: number, columns: readonly ComparisonColumn[]): ComparisonColumn {
  return column.id === "topShare" && columns[index - 1]?.id !== "topPayer" ? { ...column, heading: COLUMN_NAMES.topShare } : column;
}
