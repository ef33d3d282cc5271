import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ComparisonTable } from "../../../../workbook";
import { usePreviewTableStyles } from "./PreviewTable.styles";

/** The table as it will be projected, in its own frame: the arrow keys move it once the frame has the keyboard. */
export function PreviewTable({ table: { columns, rows, median }, label }: { readonly table: ComparisonTable; readonly label: string }): ReactElement {
  const styles = usePreviewTableStyles();
  const [corner, ...headings] = columns;
  const hasMedian = columns.some((column, index) => column.align === "right" && median[index] !== "");
  return (
    // What scrolls must be reached by the keyboard.
    <div role="region" aria-label={label} tabIndex={0} className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {corner?.heading}
            </th>
            {headings.map(({ id, heading, align }) => (
              <th key={id} scope="col" className={mergeClasses(styles.heading, styles[align])}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows, ...(hasMedian ? [median] : [])].map((cells, row) => (
            // Two people may have one name; rows have no other key than their place.
            <tr key={row}>
              <th scope="row" className={styles.name}>
                {cells[0]}
              </th>
              {headings.map(({ id, align }, index) => (
                <td key={id} className={align === "right" ? styles.figures : styles.words}>
                  {cells[index + 1]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
