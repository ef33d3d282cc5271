import type { Area } from "./area";

/** A block of cells in a sheet, by the sheet's id, so that renaming the sheet breaks nothing. */
export interface SheetArea extends Area {
  readonly sheetId: string;
}

/** A native chart. Names and enum values are those of Office.js (`Line`, `Dash`, `Right` …). */
export interface ChartModel {
  readonly id: string;
  name: string;
  chartType: string;
  title: { text: string; visible: boolean; fontSize: number | null; color: string | null; bold: boolean | null };
  /** In points from the sheet's top left corner. */
  frame: { left: number; top: number; width: number; height: number };
  /** The cells it was placed over, where `setPosition` said so: exact, where points are only near. */
  covers: Area | null;
  series: ChartSeriesModel[];
  legend: { visible: boolean; position: string };
  valueAxis: ChartAxisModel;
  categoryAxis: ChartAxisModel;
  /** How gaps are drawn: `NotPlotted`, `Zero` or `Interpolated`. */
  displayBlanksAs: string;
  altText: string;
  /** null is no fill or no line. */
  fill: string | null;
  border: string | null;
}

export interface ChartSeriesModel {
  name: string;
  /** The cell the name is taken from, where it is. */
  nameSource: SheetArea | null;
  values: SheetArea;
  categories: SheetArea | null;
  color: string | null;
  lineStyle: string;
  lineWeight: number;
  markerStyle: string;
  markerSize: number;
  smooth: boolean;
  /** Labels of single points, by index; those not named have none. */
  pointLabels: Map<number, ChartPointLabel>;
  /** Labels of all its points; null where it has none but those of single points. */
  labels: ChartSeriesLabels | null;
  /** Of bars: the distance between two, in percent of a bar. */
  gapWidth: number;
}

/** One look for the labels of a whole series. */
export interface ChartSeriesLabels extends ChartPointLabel {
  /** null is that of the cells. */
  numberFormat: string | null;
}

export interface ChartPointLabel {
  showSeriesName: boolean;
  showValue: boolean;
  position: string;
  color: string | null;
  bold: boolean;
  fontSize: number | null;
}

export interface ChartAxisModel {
  visible: boolean;
  minimum: number | null;
  maximum: number | null;
  /** From one gridline to the next; null is the program's own choice. */
  majorUnit: number | null;
  numberFormat: string | null;
  majorGridlines: boolean;
  gridlineColor: string | null;
  fontSize: number | null;
  color: string | null;
  lineVisible: boolean;
}
