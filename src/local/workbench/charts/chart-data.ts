import { cellKey, type ChartModel, type ChartSeriesModel, type ModelValue, type SheetArea, type SheetModel, type WorkbookModel } from "../../host/model";
import { formatValue } from "../../number-format";

/** A chart's figures, read from the cells they stand in. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
  /** The number format of the first figure, for an axis that has none of its own. */
  readonly numberFormat: string | undefined;
}

export interface SeriesData {
  readonly name: string;
  readonly model: ChartSeriesModel;
  /** null is a gap. */
  readonly values: readonly (number | null)[];
}

/** #N/A and text are gaps, as Excel draws them; empty cells are what `displayBlanksAs` says. */
export function chartData(workbook: WorkbookModel, chart: ChartModel): ChartData {
  const first = chart.series[0];
  const sheet = first ? sheetOf(workbook, first.values) : undefined;
  return {
    categories: first?.categories ? cellsOf(workbook, first.categories).map(({ text }) => text) : [],
    series: chart.series.map((model) => ({
      name: model.nameSource ? (cellsOf(workbook, model.nameSource)[0]?.text ?? model.name) : model.name,
      model,
      values: cellsOf(workbook, model.values).map(({ value }) => figureOf(value, chart.displayBlanksAs)),
    })),
    numberFormat: first && sheet?.cells.formats.get(cellKey(first.values.firstRow, first.values.firstColumn))?.numberFormat,
  };
}

function figureOf(value: ModelValue, displayBlanksAs: string): number | null {
  if (typeof value === "number") return value;
  return value === null && displayBlanksAs === "Zero" ? 0 : null;
}

const sheetOf = (workbook: WorkbookModel, { sheetId }: SheetArea): SheetModel | undefined => workbook.sheets.find(({ id }) => id === sheetId);

function cellsOf(workbook: WorkbookModel, area: SheetArea): readonly { readonly value: ModelValue; readonly text: string }[] {
  const sheet = sheetOf(workbook, area);
  if (!sheet) return [];
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  return Array.from({ length: (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) }, (_, at) => {
    const columns = lastColumn - firstColumn + 1;
    const [row, column] = [firstRow + Math.floor(at / columns), firstColumn + (at % columns)];
    const value = sheet.cells.value(row, column);
    return { value, text: formatValue(value, sheet.cells.formats.get(cellKey(row, column))?.numberFormat, workbook.dateSystem) };
  });
}
