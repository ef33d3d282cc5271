import { useEffect, useMemo, useRef, type ClipboardEvent, type KeyboardEvent, type ReactElement } from "react";
import type { SheetModel, WorkbookModel } from "../../../host/model";
import type { Completion } from "../../completion";
import type { Cursor, Editing } from "../../state";
import { cellAddress } from "../layout/address";
import { areaBetween } from "../layout/area";
import { sheetAxes } from "../layout/sheet-axes";
import { indexesOf, type Span } from "../layout/visible-span";
import { createSheetLook } from "../look/sheet-look";
import { CellEditor } from "./CellEditor";
import { ColumnHeaders } from "./ColumnHeaders";
import { cellToFollow, COLUMN_HEADER_PIXELS, ROW_HEADER_PIXELS, scrollInto } from "./geometry";
import type { GridActions } from "./grid-actions";
import { cellId } from "./GridCell";
import { Gridlines } from "./Gridlines";
import { GridRow } from "./GridRow";
import { editorKey } from "./editor-key";
import { movesOf } from "./place-movers";
import { Quadrant } from "./Quadrant";
import { handleGridKey } from "./handle-grid-key";
import { useGridStyles } from "./SheetGrid.styles";
import { frameOf, SheetOverlay } from "./SheetOverlay";
import { usePointer } from "./use-pointer";
import { useViewport } from "./use-viewport";

interface SheetGridProps {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  /** Counts the changes of the model. */
  readonly revision: number;
  readonly cursor: Cursor;
  readonly editing: Editing | null;
  readonly actions: GridActions;
  readonly completion: Pick<Completion, "field" | "onKeyDown">;
}

/** One sheet: only what is in view is drawn, so that a hundred thousand rows scroll as one page does. */
export function SheetGrid({ workbook, sheet, revision, cursor, editing, actions, completion }: SheetGridProps): ReactElement {
  const styles = useGridStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  // The model changes in place: its revision says when what was made from it is out of date.
  const axes = useMemo(() => ({ revision, ...sheetAxes(sheet, cursor.active) }), [sheet, revision, cursor.active]);
  const look = useMemo(() => createSheetLook(sheet, axes, workbook.dateSystem), [sheet, axes, workbook.dateSystem]);
  const { freeze } = sheet;
  const { visible, size, onScroll } = useViewport(scroller, axes, freeze);
  const [pointer, preview] = usePointer(scroller, axes, freeze, cursor, actions);
  const frozenWidth = axes.columns.offset(freeze.columns);
  const frozenHeight = axes.rows.offset(freeze.rows);
  const selection = areaBetween(cursor.active, cursor.end);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const viewport = { left: element.scrollLeft, top: element.scrollTop, width: element.clientWidth, height: element.clientHeight };
    const followed = cellToFollow(cursor, axes);
    if (!followed) return;
    const target = scrollInto(axes, freeze, viewport, followed);
    if (target.left !== viewport.left || target.top !== viewport.top) element.scrollTo(target);
    // Only a moved cursor calls the sheet back to it; scrolling away and new values do not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [cursor.end.row, cursor.end.column, sheet]);

  const isEditing = editing !== null;
  const wasEditing = useRef(isEditing);
  useEffect(() => {
    if (wasEditing.current && !isEditing) grid.current?.focus({ preventScroll: true });
    wasEditing.current = isEditing;
  }, [isEditing]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const rowsAPage = Math.max(1, Math.floor(size.height / 20) - 2);
    if (!editing && handleGridKey(event, { sheet, axes, look, cursor, rowsAPage, actions })) event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent<HTMLElement>): void => {
    if (editing) return;
    event.clipboardData.setData("text/plain", actions.copy());
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent<HTMLElement>): void => {
    if (!editing) actions.paste(event.clipboardData.getData("text/plain"));
  };

  const row = (index: number, top: number, isCopy = false): ReactElement => (
    <GridRow
      key={index}
      look={look}
      row={index}
      top={top}
      height={axes.rows.size(index)}
      frozenColumns={freeze.columns}
      frozenWidth={frozenWidth}
      firstColumn={visible.columns.first}
      lastColumn={visible.columns.last}
      activeColumn={cursor.active.row === index ? cursor.active.column : null}
      inSelection={index >= selection.firstRow && index <= selection.lastRow}
      isCopy={isCopy}
    />
  );
  const frozenSpans = { rows: { first: 0, last: freeze.rows - 1 }, columns: { first: 0, last: freeze.columns - 1 } };
  const quadrants = [
    { key: "scrolling", across: true, down: true, rows: visible.rows, columns: visible.columns },
    { key: "frozen-rows", across: true, down: false, rows: frozenSpans.rows, columns: visible.columns },
    { key: "frozen-columns", across: false, down: true, rows: visible.rows, columns: frozenSpans.columns },
    { key: "frozen-corner", across: false, down: false, rows: frozenSpans.rows, columns: frozenSpans.columns },
  ].filter(({ rows, columns }) => rows.last >= rows.first && columns.last >= columns.first);
  const shownRows = (span: Span): readonly number[] => indexesOf(span).filter((index) => axes.rows.size(index) > 0);
  const editedIn = (down: boolean, across: boolean): boolean =>
    editing !== null && editing.place.row < freeze.rows !== down && editing.place.column < freeze.columns !== across;

  return (
    <div ref={scroller} className={styles.scroller} onScroll={onScroll} {...pointer} onKeyDown={onKeyDown} onCopy={onCopy} onPaste={onPaste}>
      <div style={{ width: ROW_HEADER_PIXELS + axes.columns.total, height: COLUMN_HEADER_PIXELS + axes.rows.total }}>
        <div className={styles.window} style={size}>
          {sheet.showGridlines &&
            quadrants.map(({ key, across, down, rows, columns }) => (
              <Quadrant key={key} scrollsAcross={across} scrollsDown={down} frozenWidth={frozenWidth} frozenHeight={frozenHeight}>
                <Gridlines axes={axes} rows={rows} columns={columns} />
              </Quadrant>
            ))}
          <div
            ref={grid}
            role="grid"
            aria-label={sheet.name}
            aria-rowcount={axes.rows.count + 1}
            aria-colcount={axes.columns.count + 1}
            aria-activedescendant={cellId(cursor.active.row, cursor.active.column)}
            tabIndex={0}
            className={styles.cells}
          >
            <ColumnHeaders columns={axes.columns} frozenColumns={freeze.columns} span={visible.columns} selection={selection} />
            {freeze.rows > 0 && (
              <div role="rowgroup" className={styles.clip} style={{ top: COLUMN_HEADER_PIXELS, height: frozenHeight }}>
                {shownRows(frozenSpans.rows).map((index) => row(index, axes.rows.offset(index)))}
              </div>
            )}
            <div role="rowgroup" className={styles.clip} style={{ top: COLUMN_HEADER_PIXELS + frozenHeight, bottom: 0 }}>
              <div role="presentation" data-moves={movesOf(false, true)} className={styles.moveDown}>
                {[...look.merges.rowsReachingInto(visible.rows.first, visible.rows.last), ...shownRows(visible.rows)].map((index) => row(index, axes.rows.offset(index) - frozenHeight, index < freeze.rows))}
              </div>
            </div>
          </div>
          {quadrants.map(({ key, across, down, rows, columns }) => (
            <Quadrant key={key} scrollsAcross={across} scrollsDown={down} frozenWidth={frozenWidth} frozenHeight={frozenHeight}>
              <SheetOverlay workbook={workbook} sheet={sheet} axes={axes} look={look} cursor={cursor} preview={preview} fillable={editing === null} inView={frameOf({ firstRow: rows.first, lastRow: rows.last, firstColumn: columns.first, lastColumn: columns.last }, axes)}>
                {editing && editedIn(down, across) && (
                  <CellEditor
                    {...frameOf(areaBetween(editing.place, editing.place), axes)}
                    text={editing.text}
                    label={`Write ${cellAddress(editing.place)}`}
                    caret={editing.caret}
                    field={completion.field}
                    focused={editing.where === "cell"}
                    onType={actions.type}
                    onCaret={actions.moveCaret}
                    onKeyDown={(event) => completion.onKeyDown(event) || editorKey(event, editing.arrows, actions)}
                  />
                )}
              </SheetOverlay>
            </Quadrant>
          ))}
          {freeze.rows > 0 && <div className={styles.frozenEdge} style={{ left: 0, right: 0, height: 1, top: COLUMN_HEADER_PIXELS + frozenHeight - 1 }} />}
          {freeze.columns > 0 && <div className={styles.frozenEdge} style={{ top: 0, bottom: 0, width: 1, left: ROW_HEADER_PIXELS + frozenWidth - 1 }} />}
        </div>
      </div>
    </div>
  );
}
