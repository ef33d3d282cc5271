import { cellKey, newSheet, newWorkbook, nextId, type CellFormat, type ChartAxisModel, type ChartModel, type ChartSeriesModel, type ModelValue, type SheetModel, type WorkbookModel } from "../../../src/local/host/model";

/** A sheet of ours with these values from A1 and these looks by cell. */
export function buildSheet(workbook: WorkbookModel, name: string, values: readonly (readonly ModelValue[])[] = [], formats: readonly (readonly [number, number, CellFormat])[] = []): SheetModel {
  const sheet = newSheet(workbook, name);
  values.forEach((row, rowIndex) => row.forEach((value, column) => value !== null && sheet.cells.setValue(rowIndex, column, value)));
  for (const [row, column, format] of formats) sheet.cells.formats.set(cellKey(row, column), format);
  return sheet;
}

/** A new workbook with one sheet of these values. */
export function buildWorkbook(values: readonly (readonly ModelValue[])[] = [], name = "Ours"): { readonly workbook: WorkbookModel; readonly sheet: SheetModel } {
  const workbook = newWorkbook([]);
  const sheet = buildSheet(workbook, name, values);
  workbook.sheets.push(sheet);
  workbook.activeSheetId = sheet.id;
  return { workbook, sheet };
}

/** A sheet of an opened workbook, by name. */
export function sheetNamed(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

const AXIS: ChartAxisModel = { visible: true, minimum: null, maximum: null, majorUnit: null, numberFormat: null, majorGridlines: false, gridlineColor: null, fontSize: 9, color: "#595959", lineVisible: true };

export const buildAxis = (overrides: Partial<ChartAxisModel> = {}): ChartAxisModel => ({ ...AXIS, ...overrides });

/** A line for the column of a table whose headings stand in row 1 and whose categories stand in column A. */
export function buildSeries(sheet: SheetModel, column: number, lastRow: number, overrides: Partial<ChartSeriesModel> = {}): ChartSeriesModel {
  const area = (firstRow: number, firstColumn: number, last: number): ChartSeriesModel["values"] => ({ sheetId: sheet.id, firstRow, firstColumn, lastRow: last, lastColumn: firstColumn });
  const name = sheet.cells.value(0, column);
  return {
    name: typeof name === "string" ? name : "",
    nameSource: area(0, column, 0),
    values: area(1, column, lastRow),
    categories: area(1, 0, lastRow),
    color: "#1F4E79",
    lineStyle: "Continuous",
    lineWeight: 2.25,
    markerStyle: "None",
    markerSize: 5,
    smooth: false,
    pointLabels: new Map(),
    labels: null,
    gapWidth: 150,
    ...overrides,
  };
}

export function buildChart(workbook: WorkbookModel, series: readonly ChartSeriesModel[], overrides: Partial<ChartModel> = {}): ChartModel {
  return {
    id: nextId(workbook),
    name: "Trend",
    chartType: "Line",
    title: { text: "Collections <trend> & more", visible: true, fontSize: 12, color: "#333333", bold: true },
    frame: { left: 48, top: 75, width: 288, height: 150 },
    covers: { firstRow: 5, firstColumn: 1, lastRow: 14, lastColumn: 6 },
    series: [...series],
    legend: { visible: false, position: "Right" },
    valueAxis: buildAxis({ minimum: 0, maximum: 0.3, numberFormat: "0%", majorGridlines: true, gridlineColor: "#D9D9D9", lineVisible: false }),
    categoryAxis: buildAxis(),
    displayBlanksAs: "NotPlotted",
    altText: 'Two lines, "rising"',
    fill: "#FFFFFF",
    border: null,
    ...overrides,
  };
}
