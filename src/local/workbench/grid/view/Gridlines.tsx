import type { ReactElement } from "react";
import type { SheetAxes } from "../layout/sheet-axes";
import { indexesOf, type Span } from "../layout/visible-span";
import { useGridStyles } from "./SheetGrid.styles";

interface GridlinesProps {
  readonly axes: SheetAxes;
  readonly rows: Span;
  readonly columns: Span;
}

/** The faint lines between cells, below the cells, so that a filled cell covers them. */
export function Gridlines({ axes, rows, columns }: GridlinesProps): ReactElement {
  const styles = useGridStyles();
  const left = axes.columns.offset(columns.first);
  const top = axes.rows.offset(rows.first);
  const width = axes.columns.offset(columns.last + 1) - left;
  const height = axes.rows.offset(rows.last + 1) - top;
  return (
    <>
      {indexesOf(columns).map((column) => (
        <div key={column} className={styles.gridline} style={{ left: axes.columns.offset(column + 1) - 1, top, width: 1, height }} />
      ))}
      {indexesOf(rows).map((row) => (
        <div key={row} className={styles.gridline} style={{ left, top: axes.rows.offset(row + 1) - 1, width, height: 1 }} />
      ))}
    </>
  );
}
