import { mapReferences, type FormulaReference, type ReferenceEnd } from "../../../../workbook";
import type { HostState } from "../../host-state";
import { cellKey, LAST_COLUMN, LAST_ROW, nextId, type Area, type CommentModel, type SheetModel } from "../../model";
import { HostError } from "../../protocol/host-error";
import { cellArea, contains, intersection } from "../addresses/area-algebra";
import { putCell } from "../cells/put-cell";
import { recordCellChange, recordSheetChange } from "../changes/record-change";
import { requireWritable } from "../changes/require-writable";
import type { RangeState } from "../states";

export type CopyType = "All" | "Formulas" | "Values" | "Formats";

interface Copying {
  readonly from: SheetModel;
  readonly to: SheetModel;
  readonly source: Area;
  readonly down: number;
  readonly right: number;
}

/**
 * Copies cells as pasting them does: formulas follow to their new place; looks, notes, merges, validation and conditional formats come along with
 * "All", looks and conditional formats with "Formats". The target begins at the range's corner and is as large as the source.
 */
export function copyCells(host: HostState, { sheet: to, area }: RangeState, { sheet: from, area: source }: RangeState, what: CopyType): void {
  const copying = { from, to, source, down: area.firstRow - source.firstRow, right: area.firstColumn - source.firstColumn };
  const target = moved(source, copying);
  if (target.lastRow > LAST_ROW || target.lastColumn > LAST_COLUMN) throw new HostError("InvalidArgument", "The copy would leave the sheet.");
  requireWritable(host, to, target);
  if (what !== "Formats") copyContents(copying, what);
  if (what === "All" || what === "Formats") copyLooks(host, copying, target);
  if (what === "All") copyRest(host, copying, target);
  if (what === "Formats") recordSheetChange(to);
  else recordCellChange(host, to, target);
}

const moved = (area: Area, { down, right }: Copying): Area => ({
  firstRow: area.firstRow + down,
  lastRow: area.lastRow + down,
  firstColumn: area.firstColumn + right,
  lastColumn: area.lastColumn + right,
});

function copyContents(copying: Copying, what: CopyType): void {
  const { from, to, down, right } = copying;
  // Read whole before anything is written: source and target may overlap.
  const read = cellsOf(copying).map(({ row, column }) => {
    const formula = what === "Values" ? undefined : from.cells.formulas.get(cellKey(row, column));
    const isSpilled = from.cells.spilledFrom.has(cellKey(row, column)) && formula === undefined;
    return { row: row + down, column: column + right, text: formula?.text, value: isSpilled && what !== "Values" ? null : from.cells.value(row, column) };
  });
  for (const { row, column, text, value } of read) putCell(to.cells, row, column, text === undefined ? { kind: "value", value } : { kind: "formula", text: follow(text, copying) });
}

function copyLooks(host: HostState, copying: Copying, target: Area): void {
  const { from, to, source, down, right } = copying;
  const read = cellsOf(copying).map(({ row, column }) => ({ key: cellKey(row + down, column + right), format: from.cells.formats.get(cellKey(row, column)) }));
  for (const { key, format } of read) {
    if (format === undefined) to.cells.formats.delete(key);
    else to.cells.formats.set(key, format);
  }
  const coming = from.conditionalFormats.flatMap((format) => {
    const shared = intersection(format.area, source);
    return shared === null ? [] : [{ ...structuredClone(format), id: nextId(host.workbook), area: moved(shared, copying) }];
  });
  to.conditionalFormats = [...coming, ...to.conditionalFormats.filter((each) => !contains(target, each.area))].map((each, priority) => ({ ...each, priority }));
}

/** Comments, validation and merges. */
function copyRest(host: HostState, copying: Copying, target: Area): void {
  const { from, to, source } = copying;
  if (to.dataValidations.some((each) => intersection(each.area, target) !== null && !contains(target, each.area))) {
    throw new HostError("NotImplemented", "The local host cannot take validation from a part of the cells that share it.");
  }
  const validations = from.dataValidations.flatMap((each) => {
    const shared = intersection(each.area, source);
    return shared === null ? [] : [{ ...structuredClone(each), area: moved(shared, copying) }];
  });
  to.dataValidations = [...to.dataValidations.filter((each) => intersection(each.area, target) === null), ...validations];
  const isIn = (area: Area, { row, column }: CommentModel): boolean => contains(area, cellArea(row, column));
  const comments = from.comments.filter((each) => isIn(source, each)).map((each) => ({ ...structuredClone(each), id: nextId(host.workbook), row: each.row + copying.down, column: each.column + copying.right }));
  to.comments = [...to.comments.filter((each) => !isIn(target, each)), ...comments];
  const merges = from.merges.filter((each) => contains(source, each)).map((each) => moved(each, copying));
  to.merges = [...to.merges.filter((each) => intersection(each, target) === null), ...merges];
}

function cellsOf({ source }: Copying): { readonly row: number; readonly column: number }[] {
  const columns = Array.from({ length: source.lastColumn - source.firstColumn + 1 }, (_, index) => source.firstColumn + index);
  return Array.from({ length: source.lastRow - source.firstRow + 1 }, (_, index) => source.firstRow + index).flatMap((row) => columns.map((column) => ({ row, column })));
}

/** References that are not held by a "$" move with the formula; one that would leave the sheet is lost. */
function follow(formula: string, { down, right }: Copying): string {
  const place = (end: ReferenceEnd): ReferenceEnd => ({
    ...end,
    row: end.row === null || end.holds.row === "fixed" ? end.row : end.row + down,
    column: end.column === null || end.holds.column === "fixed" ? end.column : end.column + right,
  });
  const isInside = ({ row, column }: ReferenceEnd): boolean => (row ?? 0) >= 0 && (row ?? 0) <= LAST_ROW && (column ?? 0) >= 0 && (column ?? 0) <= LAST_COLUMN;
  const change = (reference: FormulaReference): FormulaReference | null => {
    const [from, to] = [place(reference.from), place(reference.to)];
    return isInside(from) && isInside(to) ? { ...reference, from, to } : null;
  };
  return mapReferences(formula, change) ?? "=#REF!";
}
