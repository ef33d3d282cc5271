import type { AssociateAssessment, Comparison, ComparisonRow, GroupAssessment } from "../../../domain";

/** One line of the list: the figures, and what the rules say of them. */
export interface Candidate {
  readonly row: ComparisonRow;
  /** Null where nothing was judged. */
  readonly assessed: AssociateAssessment | null;
}

/** Everybody of a comparison with what the rules say, in its order. */
export function candidatesOf({ rows }: Pick<Comparison, "rows">, { associates }: Pick<GroupAssessment, "associates">): Candidate[] {
  const byName = new Map(associates.map((each) => [each.name, each]));
  return rows.map((row) => ({ row, assessed: byName.get(row.name) ?? null }));
}
