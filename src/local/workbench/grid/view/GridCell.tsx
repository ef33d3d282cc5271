import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellView } from "../look/cell-view";
import { useCellStyles } from "./GridCell.styles";

interface GridCellProps {
  readonly view: CellView;
  readonly row: number;
  readonly active: boolean;
}

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

/** One cell. Text is put in as text, whatever it holds. */
export function GridCell({ view, row, active }: GridCellProps): ReactElement {
  const styles = useCellStyles();
  const { column, left, width, height, takes, style, overflow, error, stale } = view;
  const overflows = overflow.left > 0 || overflow.right > 0;
  const merged = { "aria-rowspan": takes.rows > 1 ? takes.rows : undefined, "aria-colspan": takes.columns > 1 ? takes.columns : undefined };
  const className = mergeClasses(styles.cell, overflows && styles.above, error !== null && styles.error, stale && styles.stale);
  return (
    <div role="gridcell" id={cellId(row, column)} aria-colindex={column + 2} {...merged} aria-selected={active} className={className} title={titleOf(view)} style={{ ...style, left, width, height }}>
      <CellContent view={view} />
    </div>
  );
}

/** What of a frozen cell reaches into the part that scrolls: only to be seen, for the cell itself stands elsewhere. */
export function CellGhost({ view }: { readonly view: CellView }): ReactElement {
  const styles = useCellStyles();
  const { left, width, height, style } = view;
  return (
    <div aria-hidden className={mergeClasses(styles.cell, styles.above)} style={{ ...style, left, width, height }}>
      <CellContent view={view} />
    </div>
  );
}

function CellContent({ view }: { readonly view: CellView }): ReactElement {
  const styles = useCellStyles();
  const { width, text, style, overflow, dataBar, filterButton } = view;
  const overflows = overflow.left > 0 || overflow.right > 0;
  return (
    <>
      {dataBar && <span aria-hidden className={styles.dataBar} style={{ width: `${dataBar.share * 100}%`, backgroundColor: dataBar.color }} />}
      <span className={mergeClasses(styles.text, overflows && styles.overflowing, overflows && !style.backgroundColor && styles.onPaper)} style={overflows ? { maxWidth: width + overflow.left + overflow.right - 6 } : undefined}>
        {text}
      </span>
      {filterButton && (
        <span aria-hidden className={styles.filterButton}>
          ▾
        </span>
      )}
    </>
  );
}

function titleOf({ error, stale }: CellView): string | undefined {
  if (error) return error.message ? `${error.error} ${error.message}` : error.error;
  return stale ? "This formula is not calculated here: the value is the one the file came with." : undefined;
}
