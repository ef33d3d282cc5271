import type { Area, ChartModel, ConditionalFormatModel, NamedItemModel, SheetModel, TableModel, WorkbookModel } from "../model";
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

/** Which part of a chart a format object speaks of. */
export type ChartAxisState = ChartState & { readonly axis: "valueAxis" | "categoryAxis" };
export type ChartSeriesState = ChartState & { readonly series: ChartModel["series"][number] };
export type ChartPointState = ChartSeriesState & { readonly index: number };

/** A line, a font or a fill of a chart, as reads and writes of its model. */
export interface LinePort {
  color: string | null;
  lineStyle: string;
  weight: number;
  /** Hides it. */
  clear(): void;
}

export interface FontPort {
  bold: boolean;
  color: string | null;
  size: number | null;
}

export interface FillPort {
  color: string | null;
}

export interface LookPort {
  bold: boolean | null;
  color: string | null;
  fill: string | null;
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
  ChartBorder: LinePort;
  ChartCollection: SheetModel;
  ChartDataLabel: ChartPointState;
  ChartDataLabelFormat: ChartPointState;
  ChartDataLabels: ChartSeriesState;
  ChartFill: FillPort;
  ChartFont: FontPort;
  ChartGridlines: ChartAxisState;
  ChartGridlinesFormat: ChartAxisState;
  ChartLegend: ChartState;
  ChartLineFormat: LinePort;
  ChartPoint: ChartPointState;
  ChartPointsCollection: ChartSeriesState;
  ChartSeries: ChartSeriesState;
  ChartSeriesCollection: ChartState;
  ChartSeriesFormat: ChartSeriesState;
  ChartTitle: ChartState;
  ChartTitleFormat: ChartState;
  ConditionalDataBarPositiveFormat: ConditionalFormatState;
  ConditionalFormat: ConditionalFormatState;
  ConditionalFormatCollection: RangeState;
  ConditionalFormatRule: ConditionalFormatState;
  ConditionalRangeFill: LookPort;
  ConditionalRangeFont: LookPort;
  ConditionalRangeFormat: LookPort;
  CustomConditionalFormat: ConditionalFormatState;
  CustomFunctions: WorkbookModel;
  CustomFunctionsContainer: WorkbookModel;
  DataBarConditionalFormat: ConditionalFormatState;
  DataValidation: RangeState;
  DocumentProperties: WorkbookModel;
  FormatProtection: RangeState;
  HeaderFooter: SheetModel;
  HeaderFooterGroup: SheetModel;
  NamedItem: NamedItemModel;
  NamedItemCollection: Scope;
  PageLayout: SheetModel;
  PivotTableCollection: Scope;
  Range: RangeState;
  RangeBorder: { readonly range: RangeState; readonly side: string };
  RangeBorderCollection: RangeState;
  RangeFill: RangeState;
  RangeFont: RangeState;
  RangeFormat: RangeState;
  Runtime: WorkbookModel;
  Setting: { readonly key: string };
  SettingCollection: WorkbookModel;
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
