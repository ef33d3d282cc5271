import { Fragment, useId, useState, type ReactElement } from "react";
import type { Comparison } from "../../../domain";
import { shareScale } from "../../charts";
import { words } from "../../words";
import { AssociateDetails } from "../AssociateDetails";
import { AssociateRow } from "./AssociateRow";
import { useAssociateTableStyles } from "./AssociateTable.styles";

const COLUMNS = 3;

/** Everybody beside each other on one scale; pressing a name opens what stands behind it. */
export function AssociateTable({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const styles = useAssociateTableStyles();
  const details = useId();
  const [opened, setOpened] = useState<string | null>(null);
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
          <Fragment key={row.name}>
            <AssociateRow
              row={row}
              comparison={comparison}
              scale={scale}
              view={row.name === opened ? { kind: "opened", details } : { kind: "closed" }}
              onPress={() => setOpened(row.name === opened ? null : row.name)}
            />
            {row.name === opened ? (
              <tr id={details}>
                <td colSpan={COLUMNS} className={styles.details}>
                  <AssociateDetails row={row} comparison={comparison} />
                </td>
              </tr>
            ) : null}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
