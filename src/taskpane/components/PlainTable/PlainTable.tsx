import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { usePlainTableStyles } from "./PlainTable.styles";

/** Words stand at the left, figures at the right. */
export interface PlainColumn {
  readonly heading: string;
  readonly kind: "words" | "figure";
}

interface PlainTableProps {
  /** What the table is about, for whoever cannot see where it stands. */
  readonly label: string;
  readonly columns: readonly PlainColumn[];
  /** The first cell names its row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A small table: one rule under each row, nothing else. */
export function PlainTable({ label, columns, rows }: PlainTableProps): ReactElement {
  const styles = usePlainTableStyles();
  const look = (index: number): string | undefined => (columns[index]?.kind === "figure" ? styles.figure : undefined);
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ heading }, index) => (
            <th key={heading} scope="col" className={mergeClasses(styles.heading, look(index))}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, index) => {
              const className = mergeClasses(styles.cell, look(index));
              return index === 0 ? (
                <th key={columns[index]?.heading} scope="row" className={className}>
                  {cell}
                </th>
              ) : (
                <td key={columns[index]?.heading} className={className}>
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
