import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { cellKey, type Area, type SheetModel, type WorkbookModel } from "../../../host/model";
import { chartFrame, ChartView, type Frame } from "../../charts";
import type { Cursor } from "../../state";
import { areaBetween } from "../layout/area";
import type { SheetAxes } from "../layout/sheet-axes";
import type { SheetLook } from "../look/sheet-look";
import { FILL_HANDLE, type GesturePreview } from "./gesture";
import { useGridStyles } from "./SheetGrid.styles";

interface SheetOverlayProps {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly axes: SheetAxes;
  readonly look: SheetLook;
  readonly cursor: Cursor;
  /** The part of the sheet this overlay can be seen in, in sheet pixels. */
  readonly inView: Frame;
  /** What letting go of the mouse would do. */
  readonly preview: GesturePreview | null;
  /** Whether the corner of the selection can be dragged. */
  readonly fillable: boolean;
  readonly children?: ReactNode;
}

/** Charts, the selection and the edge of a spilled formula, over the cells. */
export function SheetOverlay({ workbook, sheet, axes, look, cursor, inView, preview, fillable, children }: SheetOverlayProps): ReactElement {
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
      {fillable && <div aria-hidden data-grab={FILL_HANDLE} className={styles.fillHandle} style={handleAt(frameOf(manyCells ? selection : active, axes))} />}
      {preview?.kind === "fill" && <div className={styles.fillPreview} style={frameOf(preview.area, axes)} />}
      {preview?.kind === "resize" && <div className={styles.resizePreview} style={{ left: axes.columns.offset(preview.column) + preview.pixels - 1, top: inView.top }} />}
      {children}
    </>
  );
}

const HANDLE_PIXELS = 9;

const handleAt = ({ left, top, width, height }: Frame): Pick<Frame, "left" | "top"> => ({ left: left + width - HANDLE_PIXELS / 2 - 1, top: top + height - HANDLE_PIXELS / 2 - 1 });

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
