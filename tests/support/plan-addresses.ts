import type { SheetPlan } from "../../src/workbook";

/** A rectangle of cells, zero-based, both ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells of an A1 address, of whole columns ("B:C") or of whole rows ("1:5"), inside a sheet of this size. */
export function rectangleOf(address: string, size: { readonly rows: number; readonly columns: number }): Rectangle {
  const [from = "", to = from] = address.split(":");
  const start = endOf(from);
  const end = endOf(to);
  return { top: start.row ?? 0, left: start.column ?? 0, bottom: end.row ?? size.rows - 1, right: end.column ?? size.columns - 1 };
}

/** Every address of a plan that lies in its own sheet, with what it is for. */
export function addressesOf(plan: SheetPlan): { readonly use: string; readonly address: string }[] {
  const named = (use: string, lists: readonly string[]): { use: string; address: string }[] => lists.flatMap((list) => list.split(",")).map((address) => ({ use, address }));
  return [
    ...named("format", plan.formats.map(({ address }) => address)),
    ...named("conditional format", plan.conditionalFormats.map(({ address }) => address)),
    ...named("width", plan.columnWidths.map(({ columns }) => columns)),
    ...named("height", plan.rowHeights.map(({ rows }) => rows)),
    ...named("table", plan.tables.map(({ address }) => address)),
    ...named("validation", plan.validations.map(({ address }) => address)),
    ...named("name", plan.names.map(({ address }) => address)),
    ...named("chart", plan.charts.map(({ covers }) => covers)),
    ...named("sparkline", plan.sparklines.map(({ cell }) => cell)),
    ...named("print area", [plan.print.area]),
    ...named("print titles", plan.print.titleRows === null ? [] : [plan.print.titleRows]),
    ...named("merge", plan.merges),
  ];
}

/** The values an address names. */
export function valuesAt(plan: SheetPlan, address: string): unknown[][] {
  const { top, left, bottom, right } = rectangleOf(address, { rows: plan.values.length, columns: plan.values[0]?.length ?? 0 });
  return plan.values.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
}

/** The rows of a table, and of the parts that pages cut from it, without their headings. */
export const rowsOfParts = (plan: SheetPlan, tableName: string): unknown[][] =>
  plan.tables.filter(({ name }) => name.replace(/Part\d+$/, "") === tableName).flatMap(({ address }) => valuesAt(plan, address).slice(1));

function endOf(text: string): { readonly row: number | null; readonly column: number | null } {
  const match = /^([A-Z]*)(\d*)$/.exec(text);
  if (match === null || text === "") throw new Error(`not an address: "${text}"`);
  const [, letters = "", digits = ""] = match;
  const column = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: digits === "" ? null : Number(digits) - 1, column: letters === "" ? null : column };
}
