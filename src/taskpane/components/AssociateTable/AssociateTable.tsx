import type { ReactElement } from "react";
import type { Comparison } from "../../../domain";
import { shareScale } from "../../charts";
import { words } from "../../words";
import { AssociateRow } from "./AssociateRow";
import { useAssociateTableStyles } from "./AssociateTable.styles";
import type { Candidate } from "./candidate";

interface AssociateTableProps {
  readonly comparison: Comparison;
  /** Those shown, in their order. */
  readonly candidates: readonly Candidate[];
  readonly onOpen: (name: string) => void;
}

/** Everybody beside each other on one scale; pressing a name opens what stands behind it. */
export function AssociateTable({ comparison, candidates, onOpen }: AssociateTableProps): ReactElement {
  const styles = useAssociateTableStyles();
  // Of everybody, also of those not shown now: a line must not change its shape because somebody else is looked for.
  const scale = shareScale(comparison.rows.map((row) => row.comparedByQuarter)) ?? { minimum: 0, maximum: 1 };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.heading}>
            {words.associates.name}
          </th>
          <th scope="col" className={styles.lineHeading}>
            {words.associates.line[comparison.basis]}
          </th>
          <th scope="col" className={styles.numberHeading}>
            {words.associates.trend}
          </th>
        </tr>
      </thead>
      {candidates.map((candidate) => (
        <AssociateRow key={candidate.row.name} candidate={candidate} comparison={comparison} scale={scale} onPress={() => onOpen(candidate.row.name)} />
      ))}
    </table>
  );
}
