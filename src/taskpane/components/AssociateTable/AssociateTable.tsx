import type { ReactElement } from "react";
import type { Comparison } from "../../../domain";
import { shareScale } from "../../charts";
import { words } from "../../words";
import { AssociateRow } from "./AssociateRow";
import { useAssociateTableStyles } from "./AssociateTable.styles";

interface AssociateTableProps {
  readonly comparison: Comparison;
  readonly onOpen: (name: string) => void;
}

/** Everybody beside each other on one scale; pressing a name opens what stands behind it. */
export function AssociateTable({ comparison, onOpen }: AssociateTableProps): ReactElement {
  const styles = useAssociateTableStyles();
  const scale = shareScale(comparison.rows.map((row) => row.comparedByQuarter)) ?? { minimum: 0, maximum: 1 };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.heading}>
            {words.associates.name}
          </th>
          <th scope="col" className={styles.heading}>
            {words.associates.line[comparison.basis]}
          </th>
          <th scope="col" className={styles.numberHeading}>
            {words.associates.trend}
          </th>
        </tr>
      </thead>
      <tbody>
        {comparison.rows.map((row) => (
          <AssociateRow key={row.name} row={row} comparison={comparison} scale={scale} onPress={() => onOpen(row.name)} />
        ))}
      </tbody>
    </table>
  );
}
