import { headlineSignals, type AssociateAssessment, type Comparison, type ComparisonRow } from "../../domain";
import type { ComparisonTable } from "../../workbook";

/** What a candidate's slide is made from. */
export interface Candidate {
  readonly row: ComparisonRow;
  readonly comparison: Comparison;
  /** Their cells of the comparison, as everybody sees them. */
  readonly cells: readonly string[];
  readonly table: ComparisonTable;
  /** Null where nothing is written down beside the money. */
  readonly assessed: AssociateAssessment | null;
}

/**
 * The three headline signals, each with what it rests on. Of headache and staff only the words of the comparison's own columns are used:
 * what happened, who asked and how partners voted is nobody's business on a wall.
 */
export function signalLines({ row, comparison, cells, table, assessed }: Candidate): string[] {
  const { revenue } = headlineSignals({ ...row, groupSize: comparison.groupSize, basis: comparison.basis, headache: null, sponsors: null, votes: null, staff: null });
  const shown = (id: string): string | null => cells[table.columns.findIndex((column) => column.id === id)] ?? null;
  const headache = (assessed?.headache ?? null) === null ? null : shown("headache");
  const staff = (assessed?.staff ?? null) === null ? null : shown("staff");
  return [
    `Revenue: ${revenue.sentence.replace(/^(\w+): /, "$1. ")} It rests on ${revenue.basis}.`,
    headache === null ? `Headache: not yet, as no incidents are kept${assessed === null ? "" : ", or no clinical FTE to set them against"}.` : `Headache: ${headache} points a cFTE-year, the worst of four categories.`,
    staff === null ? "Staff: not yet, as no request for or against them is kept." : `Staff ask for them: ${staff} people who asked, each counted once.`,
  ];
}
