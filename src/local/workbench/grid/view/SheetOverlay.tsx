import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { cellKey, type Area, type SheetModel, type WorkbookModel } from "../../../host/model";
import { chartFrame, ChartView, type Frame } from "../../charts";
import type { Cursor } from "../../state";
import { areaBetween } from "../layout/area";
import type { SheetAxes } from "../layout/sheet-axes";
import type { SheetLook } from "../look/sheet-look";
import { useGridStyles } from "./SheetGrid.styles";

interface SheetOverlayProps {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly axes: SheetAxes;
  readonly look: SheetLook;
  readonly cursor: Cursor;
  /** The part of the sheet this overlay can be seen in, in sheet pixels. */
  readonly inView: Frame;
  readonly children?: ReactNode;
}

/** Charts, the selection and the edge of a spilled formula, over the cells. */
export function SheetOverlay({ workbook, sheet, axes, look, cursor, inView, children }: SheetOverlayProps): ReactElement {
  const styles = useGridStyles();
  const selection = areaBetween(cursor.active, cursor.end);
  const active = look.merges.areaFrom(cursor.active.row, cursor.active.column) ?? areaBetween(cursor.active, cursor.active);
  const charts = sheet.charts.map((chart) => ({ chart, frame: chartFrame(chart, axes) })).filter(({ frame }) => framesMeet(frame, inView));
  const spill = spillAt(sheet, cursor);
  const manyCells = selection.firstRow !== selection.lastRow || selection.firstColumn !== selection.lastColumn;
  return (
    <>
      {charts.map(({ chart, frame }) => (
        <div key={chart.id} className={styles.chart} style={{ left: frame.left, top: frame.top }}>
          <ChartView workbook={workbook} chart={chart} frame={frame} />
        </div>
      ))}
      {spill && <div className={styles.spill} style={frameOf(spill, axes)} />}
      {manyCells && <div className={mergeClasses(styles.selection)} style={frameOf(selection, axes)} />}
      <div className={styles.active} style={frameOf(active, axes)} />
      {children}
    </>
  );
}

/** In sheet pixels, one to the left and top so that the line lies on the gridline. */
export function frameOf({ firstRow, firstColumn, lastRow, lastColumn }: Area, { rows, columns }: SheetAxes): Frame {
  const left = columns.offset(firstColumn) - 1;
  const top = rows.offset(firstRow) - 1;
  return { left, top, width: columns.offset(lastColumn + 1) - left, height: rows.offset(lastRow + 1) - top };
}

const framesMeet = (one: Frame, other: Frame): boolean =>
  one.left < other.left + other.width && other.left < one.left + one.width && one.top < other.top + other.height && other.top < one.top + one.height;

/** The area of the spilled formula that the active cell belongs to. */
function spillAt(sheet: SheetModel, { active }: Cursor): Area | null {
  const key = cellKey(active.row, active.column);
  const origin = sheet.cells.spilledFrom.get(key) ?? key;
  const spill = sheet.cells.formulas.get(origin)?.spill;
  if (!spill || spill.rows * spill.columns === 1) return null;
  const firstRow = Math.floor(origin / 16_384);
  const firstColumn = origin % 16_384;
  return { firstRow, firstColumn, lastRow: firstRow + spill.rows - 1, lastColumn: firstColumn + spill.columns - 1 };
}
