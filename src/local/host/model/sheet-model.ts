import type { Area } from "./area";
import type { CellGrid } from "./cell-grid";
import type { ChartModel } from "./chart-model";

/** One worksheet. Only what Office.js can reach is here; the rest of a user's sheet stays in its file part. */
export interface SheetModel {
  /** As Excel writes it, "{00000000-0001-0000-0000-000000000000}". Never changes. */
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  showGridlines: boolean;
  readonly cells: CellGrid;
  /** Widths in Excel's character unit. */
  readonly columns: Map<number, { width?: number; hidden?: boolean }>;
  /** Heights in points. */
  readonly rows: Map<number, { height?: number; hidden?: boolean }>;
  standardWidth: number;
  merges: Area[];
  tables: TableModel[];
  charts: ChartModel[];
  conditionalFormats: ConditionalFormatModel[];
  dataValidations: DataValidationModel[];
  freeze: { rows: number; columns: number };
  pageLayout: PageLayoutModel;
  protected: boolean;
  /** Number of pivot tables in the file part: shown as present, never read or written. */
  pivotTableCount: number;
  /** Pictures, text boxes and drawn shapes in the file part: counted, never read or written. */
  shapeCount: number;
  comments: CommentModel[];
  /** The sheet's part in the package the workbook was opened from; null for a sheet made since. */
  readonly origin: string | null;
  /** True once anything but a recalculated value has changed since the file was opened. */
  changed: boolean;
  /** Cells whose value or formula was changed since, by `cellKey`; formats changed since are marked by `changed` alone. */
  readonly changedCells: Set<number>;
}

/** A text on a cell, which others may answer. */
export interface CommentModel {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  content: string;
  readonly author: string;
  readonly replies: { readonly content: string; readonly author: string }[];
}

export interface TableModel {
  readonly id: string;
  name: string;
  area: Area;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  columnNames: string[];
}

export interface DataValidationModel {
  area: Area;
  rule: Readonly<Record<string, unknown>>;
  prompt: { title: string; message: string; showPrompt: boolean } | null;
  errorAlert: { title: string; message: string; showAlert: boolean; style: string } | null;
}

/** The three kinds this project writes, in the model's own words; anything else in a user's sheet stays in its file part. */
export type ConditionalFormatModel = { readonly id: string; area: Area; priority: number; stopIfTrue: boolean } & (
  | { kind: "DataBar"; color: string; minimum: number | null; maximum: number | null; showValue: boolean; gradient: boolean }
  | { kind: "ContainsText"; operator: "BeginsWith" | "EndsWith" | "Contains" | "NotContains"; text: string; format: ConditionalLook }
  | { kind: "CellValue"; operator: string; formula1: string; formula2: string | null; format: ConditionalLook }
  | { kind: "Custom"; formula: string; format: ConditionalLook }
);

export interface ConditionalLook {
  color: string | null;
  fill: string | null;
  bold: boolean | null;
}

export interface PageLayoutModel {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  printArea: Area | null;
  titleRows: { first: number; last: number } | null;
  /** Rows before which a page ends because somebody said so, ascending. */
  pageStarts: readonly number[];
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  /** In points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  headersFooters: { leftHeader: string; centerHeader: string; rightHeader: string; leftFooter: string; centerFooter: string; rightFooter: string };
}
