import type { Area, ChartModel, CommentModel, ConditionalFormatModel, ConditionalLook, NamedItemModel, SheetModel, TableModel, WorkbookModel } from "../model";
import type { HostObject as AnyHostObject } from "../protocol/host-object";
import { objectOf, type Kind } from "../protocol/kinds";

/** A rectangle of a sheet. It moves when cells are inserted or deleted before it. */
export interface RangeState {
  readonly sheet: SheetModel;
  area: Area;
}

export interface TableState {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

export interface ChartState {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

/** Where a collection looks: one sheet, or the whole workbook. */
export interface Scope {
  readonly sheet: SheetModel | null;
}

export interface ConditionalFormatState {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

export interface CommentState {
  readonly sheet: SheetModel;
  readonly comment: CommentModel;
}

/** Which part of a chart a format object speaks of. */
export type ChartAxisState = ChartState & { readonly axis: "valueAxis" | "categoryAxis" };
export type ChartSeriesState = ChartState & { readonly series: ChartModel["series"][number] };
export type ChartPointState = ChartSeriesState & { readonly index: number };

/** A conditional look, and the sheet that changes with it. */
export interface LookState {
  readonly sheet: SheetModel;
  readonly look: ConditionalLook;
}

/** Plain reads and writes of some part of a chart's model, which several types of Excel's share a look for. */
export interface Port<Value> {
  get(): Value;
  set(value: Value): void;
}

/** A line of a chart: those parts that it has. */
export interface LineState {
  readonly color: Port<string | null>;
  readonly style: Port<string>;
  readonly weight: Port<number>;
}

/** The letters of a part of a chart. */
export interface FontState {
  readonly color: Port<string | null>;
  readonly size: Port<number | null>;
  readonly bold: Port<boolean | null> | null;
}

/** Every type of the host, and what its members work on. */
export interface HostStates {
  Application: WorkbookModel;
  CellValueConditionalFormat: ConditionalFormatState;
  Chart: ChartState;
  ChartAreaFormat: ChartState;
  ChartAxes: ChartState;
  ChartAxis: ChartAxisState;
  ChartAxisFormat: ChartAxisState;
  ChartBorder: LineState;
  ChartCollection: SheetModel;
  ChartDataLabel: ChartPointState;
  ChartDataLabelFormat: ChartPointState;
  ChartDataLabels: ChartSeriesState;
  ChartDataLabelsFormat: ChartSeriesState;
  ChartFill: Port<string | null>;
  ChartFont: FontState;
  ChartGridlines: ChartAxisState;
  ChartGridlinesFormat: ChartAxisState;
  ChartLegend: ChartState;
  ChartLineFormat: LineState;
  ChartPoint: ChartPointState;
  ChartPointsCollection: ChartSeriesState;
  ChartSeries: ChartSeriesState;
  ChartSeriesCollection: ChartState;
  ChartSeriesFormat: ChartSeriesState;
  ChartTitle: ChartState;
  ChartTitleFormat: ChartState;
  Comment: CommentState;
  CommentCollection: SheetModel;
  CommentReply: CommentState & { readonly index: number };
  CommentReplyCollection: CommentState;
  ConditionalDataBarPositiveFormat: ConditionalFormatState;
  ConditionalFormat: ConditionalFormatState;
  ConditionalFormatCollection: RangeState;
  ConditionalFormatRule: ConditionalFormatState;
  ConditionalRangeFill: LookState;
  ConditionalRangeFont: LookState;
  ConditionalRangeFormat: LookState;
  CustomConditionalFormat: ConditionalFormatState;
  CustomFunctions: WorkbookModel;
  DataBarConditionalFormat: ConditionalFormatState;
  DataValidation: RangeState;
  DocumentProperties: WorkbookModel;
  FormatProtection: readonly RangeState[];
  FunctionResult: { readonly value: unknown; readonly error: string | null };
  Functions: WorkbookModel;
  HeaderFooter: SheetModel;
  HeaderFooterGroup: SheetModel;
  NamedItem: NamedItemModel;
  NamedItemCollection: Scope;
  PageBreak: { readonly sheet: SheetModel; readonly row: number };
  PageBreakCollection: SheetModel;
  PageLayout: SheetModel;
  PivotTableCollection: Scope;
  Range: RangeState;
  RangeAreas: { readonly ranges: readonly RangeState[] };
  RangeBorder: { readonly ranges: readonly RangeState[]; readonly side: string };
  RangeBorderCollection: readonly RangeState[];
  RangeFill: readonly RangeState[];
  RangeFont: readonly RangeState[];
  RangeFormat: readonly RangeState[];
  Runtime: WorkbookModel;
  Setting: { readonly key: string };
  SettingCollection: WorkbookModel;
  ShapeCollection: SheetModel;
  Table: TableState;
  TableCollection: Scope;
  TableColumn: TableState & { readonly index: number };
  TableColumnCollection: TableState;
  TableRow: TableState & { readonly index: number };
  TableRowCollection: TableState;
  TextConditionalFormat: ConditionalFormatState;
  Workbook: WorkbookModel;
  WorkbookProtection: WorkbookModel;
  Worksheet: SheetModel;
  WorksheetCollection: WorkbookModel;
  WorksheetFreezePanes: SheetModel;
  WorksheetProtection: SheetModel;
}

export type TypeName = keyof HostStates;

/** An object of the host. Types lead to each other through this name, so that none of their files needs another. */
export const object = <Type extends TypeName>(type: Type, state: HostStates[Type]): AnyHostObject<Type, HostStates[Type]> => ({ type, state });

/** An argument that is an object of this type. */
export const objectKind = <Type extends TypeName>(type: Type): Kind<AnyHostObject<string, HostStates[Type]>> => objectOf<HostStates[Type]>(type);
