import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Area } from "../../../host/model";
import { columnName } from "../layout/address";
import type { Axis } from "../layout/axis";
import { indexesOf, type Span } from "../layout/visible-span";
import { COLUMN_EDGE } from "./gesture";
import { COLUMN_HEADER_PIXELS, ROW_HEADER_PIXELS } from "./geometry";
import { movesOf } from "./place-movers";
import { useGridStyles } from "./SheetGrid.styles";

interface ColumnHeadersProps {
  readonly columns: Axis;
  readonly frozenColumns: number;
  readonly span: Span;
  readonly selection: Area;
}

/** The letters above the columns. */
export function ColumnHeaders({ columns, frozenColumns, span, selection }: ColumnHeadersProps): ReactElement {
  const styles = useGridStyles();
  const frozenWidth = columns.offset(frozenColumns);
  const draw = (column: number): ReactElement => (
    <div
      key={column}
      role="columnheader"
      aria-colindex={column + 2}
      className={mergeClasses(styles.columnHeader, column >= selection.firstColumn && column <= selection.lastColumn && styles.headerInSelection)}
      style={{ left: columns.offset(column), width: columns.size(column) }}
    >
      {columnName(column)}
      <span aria-hidden data-grab={COLUMN_EDGE} data-column={column} className={styles.columnEdge} />
    </div>
  );
  const shown = (one: Span): readonly ReactElement[] => indexesOf(one).filter((column) => columns.size(column) > 0).map(draw);
  return (
    <div role="rowgroup">
      <div role="row" aria-rowindex={1} className={styles.columnHeaders} style={{ height: COLUMN_HEADER_PIXELS }}>
        <div role="presentation" className={styles.corner} style={{ width: ROW_HEADER_PIXELS }} />
        <div role="presentation" className={styles.frozenCells} style={{ left: ROW_HEADER_PIXELS, width: frozenWidth }}>
          {shown({ first: 0, last: frozenColumns - 1 })}
        </div>
        <div role="presentation" className={styles.scrollingCells} style={{ left: ROW_HEADER_PIXELS + frozenWidth }}>
          <div role="presentation" data-moves={movesOf(true, false)} className={styles.moveAcross} style={{ left: -frozenWidth }}>
            {shown(span)}
          </div>
        </div>
      </div>
    </div>
  );
}
