import { cellOfKey, type CellFormat, type ModelValue, type SheetModel } from "../../host/model";
import { renamedTables } from "./rename-tables";

/** What of a user's sheet differs from its part in the file. */
export interface SheetChanges {
  /** Cells by key, with whether all of them changed or only a formula's result. */
  readonly cells: ReadonlyMap<number, "content" | "value">;
  /** Cells by key whose look changed, with the look they have now. */
  readonly formats: ReadonlyMap<number, CellFormat | null>;
  /** What else changed, in people's words: nothing of it can be written into a part we did not make. */
  readonly others: readonly string[];
  /** Tables that are called something else now, and nothing else of them changed: former names to new ones. */
  readonly tableNames: ReadonlyMap<string, string>;
}

const TABLES = "the tables";

const OTHERS: readonly (readonly [string, (sheet: SheetModel) => unknown])[] = [
  ["the column widths", (sheet) => [sheet.standardWidth, [...sheet.columns].sort(byKey)]],
  ["the row heights", (sheet) => [...sheet.rows].sort(byKey)],
  ["the merged cells", (sheet) => sheet.merges],
  [TABLES, (sheet) => sheet.tables.map((table) => ({ ...table, id: "" }))],
  ["the charts", (sheet) => sheet.charts.map(({ title, name, frame, series }) => ({ title, name, frame, series: series.map((each) => ({ ...each, pointLabels: [...each.pointLabels] })) }))],
  ["the conditional formats", (sheet) => sheet.conditionalFormats.map((format) => ({ ...format, id: "" }))],
  ["the data validations", (sheet) => sheet.dataValidations],
  ["the frozen panes", (sheet) => sheet.freeze],
  ["the page set-up", (sheet) => sheet.pageLayout],
  ["the tab colour", (sheet) => sheet.tabColor],
  ["the gridlines", (sheet) => sheet.showGridlines],
  ["the protection", (sheet) => sheet.protected],
];

/**
 * Compares a sheet with what stands in the file. Results of formulas are compared only where `withResults` asks for it, and
 * then not to the last bit: two programs may add in another order.
 */
export function sheetChanges(sheet: SheetModel, former: SheetModel, withResults: boolean): SheetChanges {
  const cells = new Map<number, "content" | "value">();
  if (withResults) {
    for (const key of [...sheet.cells.formulas.keys(), ...sheet.cells.spilledFrom.keys()]) {
      const { row, column } = cellOfKey(key);
      if (!isSameValue(sheet.cells.value(row, column), former.cells.value(row, column))) cells.set(key, "value");
      if (!isSameJson(sheet.cells.formulas.get(key)?.spill ?? null, former.cells.formulas.get(key)?.spill ?? null)) cells.set(key, "content");
    }
  }
  for (const key of sheet.changedCells) cells.set(key, "content");
  const formats = new Map<number, CellFormat | null>();
  if (sheet.changed) {
    for (const key of new Set([...sheet.cells.formats.keys(), ...former.cells.formats.keys()])) {
      const format = sheet.cells.formats.get(key) ?? null;
      const before = former.cells.formats.get(key) ?? null;
      if (format !== before && !isSameJson(format, before)) formats.set(key, format);
    }
  }
  const tableNames = renamedTables(sheet, former);
  const differs = ([name, part]: (typeof OTHERS)[number]): boolean => !(name === TABLES && tableNames.size > 0) && !isSameJson(part(sheet), part(former));
  const others = sheet.changed ? OTHERS.filter(differs).map(([name]) => name) : [];
  return { cells, formats, others, tableNames };
}

const byKey = (first: readonly [number, unknown], second: readonly [number, unknown]): number => first[0] - second[0];

const isSameJson = (first: unknown, second: unknown): boolean => first === second || stableJson(first) === stableJson(second);

/** JSON with the keys of objects in order, so that how a look was put together does not matter. Sheets' ids are this session's own. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (key, each: unknown) => {
    if (key === "sheetId") return undefined;
    if (typeof each !== "object" || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([first], [second]) => (first < second ? -1 : 1)));
  });
}

function isSameValue(first: ModelValue, second: ModelValue): boolean {
  if (typeof first === "number" && typeof second === "number") return Math.abs(first - second) <= 1e-12 * Math.max(Math.abs(first), Math.abs(second));
  const isErrors = typeof first === "object" && typeof second === "object" && first !== null && second !== null;
  return isErrors ? first.error === second.error : first === second;
}
