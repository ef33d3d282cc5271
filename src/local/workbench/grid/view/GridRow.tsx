import { mergeClasses } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { CellView } from "../look/cell-view";
import type { SheetLook } from "../look/sheet-look";
import { ROW_HEADER_PIXELS } from "./geometry";
import { CellGhost, GridCell } from "./GridCell";
import { movesOf } from "./place-movers";
import { useGridStyles } from "./SheetGrid.styles";

interface GridRowProps {
  readonly look: SheetLook;
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly frozenColumns: number;
  readonly frozenWidth: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** null: the active cell is in another row. */
  readonly activeColumn: number | null;
  readonly inSelection: boolean;
  /** Drawn a second time among the rows that scroll, for what of it reaches there: only to be seen. */
  readonly isCopy: boolean;
}

/** One row: its number, the frozen cells and those that scroll. Drawn again only when one of its properties changes. */
export const GridRow = memo(function GridRow({ look, row, top, height, frozenColumns, frozenWidth, firstColumn, lastColumn, activeColumn, inSelection, isCopy }: GridRowProps): ReactElement {
  const styles = useGridStyles();
  const frozen = frozenColumns > 0 ? look.rowCells(row, { first: 0, last: frozenColumns - 1 }) : [];
  const scrolling = look.rowCells(row, { first: firstColumn, last: lastColumn }).filter(({ column }) => column >= frozenColumns);
  const all = [...frozen, ...scrolling];
  const missing = activeColumn !== null && !all.some(({ column }) => column === activeColumn) ? [look.cell(row, activeColumn)] : [];
  const draw = (view: CellView): ReactElement => isCopy ? <CellGhost key={view.column} view={view} /> : <GridCell key={view.column} view={view} row={row} active={view.column === activeColumn} />;
  return (
    <div {...(isCopy ? { "aria-hidden": true } : { role: "row", "aria-rowindex": row + 2 })} className={styles.row} style={{ top, height }}>
      <div role={isCopy ? undefined : "rowheader"} className={mergeClasses(styles.rowHeader, inSelection && styles.headerInSelection)} style={{ width: ROW_HEADER_PIXELS }}>
        {row + 1}
      </div>
      {frozenColumns > 0 && (
        <div role="presentation" className={styles.frozenCells} style={{ left: ROW_HEADER_PIXELS, width: frozenWidth }}>
          {[...frozen, ...missing.filter(({ column }) => column < frozenColumns)].map(draw)}
        </div>
      )}
      <div role="presentation" className={styles.scrollingCells} style={{ left: ROW_HEADER_PIXELS + frozenWidth }}>
        <div role="presentation" data-moves={movesOf(true, false)} className={styles.moveAcross} style={{ left: -frozenWidth, height }}>
          {frozen
            .filter(({ left, width, overflow }) => left + width + overflow.right > frozenWidth)
            .map((view) => (
              <CellGhost key={view.column} view={view} />
            ))}
          {[...scrolling, ...missing.filter(({ column }) => column >= frozenColumns)].map(draw)}
        </div>
      </div>
    </div>
  );
});
