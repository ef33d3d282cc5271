import type { CellError, ModelValue } from "../../model";
import { ERRORS, arrayMatrix, asMatrix, buildMatrix, compareValues, isError, rowsOf, singleValue, toBoolean, toNumber, type Operand } from "../values";
import { numberOr, whole, type FunctionTable } from "./define";

type Row = readonly ModelValue[];

/** Functions that return tables of their own size. */
export const ARRAY_FUNCTIONS: FunctionTable = {
  FILTER: whole(2, 3, ([table = null, include = null, ifEmpty]) => filter(table, include, ifEmpty)),
  SORT: whole(1, 4, ([table = null, number = 1, order = 1, byColumn = false]) => sort(table, number, order, byColumn)),
  SORTBY: whole(2, "any", sortBy),
  UNIQUE: whole(1, 3, ([table = null, byColumn = false, once = false]) => unique(table, byColumn, once)),
  SEQUENCE: whole(1, 4, (operands) => sequence(operands.map(singleValue))),
  TAKE: whole(2, 3, ([table = null, rows = null, columns = null]) => part(table, rows, columns, taken)),
  DROP: whole(2, 3, ([table = null, rows = null, columns = null]) => part(table, rows, columns, dropped)),
  CHOOSECOLS: whole(2, "any", ([table = null, ...numbers]) => transposed(choose(columnsOf(table), numbers))),
  CHOOSEROWS: whole(2, "any", ([table = null, ...numbers]) => arrayOrError(choose(rowsOf(asMatrix(table)), numbers))),
  VSTACK: whole(1, "any", (tables) => arrayOrError(stacked(tables.map((table) => rowsOf(asMatrix(table), false))))),
  HSTACK: whole(1, "any", (tables) => transposed(stacked(tables.map(columnsOf)))),
  TOCOL: whole(1, 3, ([table = null]) => arrayMatrix(rowsOf(asMatrix(table), false).flat().map((value) => [value]))),
  TOROW: whole(1, 3, ([table = null]) => arrayMatrix([rowsOf(asMatrix(table), false).flat()])),
};

const turn = (rows: readonly Row[]): ModelValue[][] => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

const columnsOf = (table: Operand): readonly Row[] => turn(rowsOf(asMatrix(table), false));

const arrayOrError = (rows: readonly Row[] | CellError): Operand => {
  if ("error" in rows) return rows;
  return rows.length === 0 || rows[0]?.length === 0 ? ERRORS.calculation : arrayMatrix(rows);
};

const transposed = (rows: readonly Row[] | CellError): Operand => arrayOrError("error" in rows ? rows : turn(rows));

function filter(table: Operand, include: Operand, ifEmpty: Operand | undefined): Operand {
  const matrix = asMatrix(table);
  const chosen = asMatrix(include);
  const byRow = chosen.columnCount === 1 && chosen.rowCount === matrix.rowCount;
  if (!byRow && !(chosen.rowCount === 1 && chosen.columnCount === matrix.columnCount)) return ERRORS.value;
  const lines = byRow ? rowsOf(matrix, false) : columnsOf(table);
  const conditions = lines.map((_, index) => toBoolean(byRow ? chosen.at(index, 0) : chosen.at(0, index)));
  const failed = conditions.find(isError);
  if (failed !== undefined) return failed;
  const kept = lines.filter((_, index) => conditions[index] === true);
  if (kept.length === 0) return ifEmpty ?? ERRORS.calculation;
  return arrayMatrix(byRow ? kept : turn(kept));
}

function sort(table: Operand, number: Operand, order: Operand, byColumn: Operand): Operand {
  const position = toNumber(singleValue(number));
  const direction = toNumber(singleValue(order));
  if (isError(position)) return position;
  if (isError(direction)) return direction;
  const sideways = singleValue(byColumn) === true;
  const lines = sideways ? columnsOf(table) : rowsOf(asMatrix(table), false);
  if (position < 1 || position > (lines[0]?.length ?? 0) || Math.abs(direction) !== 1) return ERRORS.value;
  const sorted = [...lines].sort((first, second) => inOrder(first[position - 1] ?? null, second[position - 1] ?? null, direction));
  return arrayMatrix(sideways ? turn(sorted) : sorted);
}

function sortBy([table = null, ...keys]: readonly Operand[]): Operand {
  const rows = rowsOf(asMatrix(table));
  const levels = keys.filter((_, index) => index % 2 === 0).map((key, index) => ({ values: rowsOf(asMatrix(key)).flat(), direction: Number(singleValue(keys[2 * index + 1] ?? 1) ?? 1) }));
  if (levels.some((level) => level.values.length !== rows.length)) return ERRORS.value;
  const order = rows.map((_, index) => index);
  order.sort((first, second) => levels.reduce((found, { values, direction }) => found || inOrder(values[first] ?? null, values[second] ?? null, direction), 0));
  return arrayMatrix(order.map((index) => rows[index] ?? []));
}

/** Errors and empty cells last, whichever way round. */
function inOrder(first: ModelValue, second: ModelValue, direction: number): number {
  const late = (value: ModelValue): number => {
    if (value === null) return 2;
    return isError(value) ? 1 : 0;
  };
  if (isError(first) || isError(second) || first === null || second === null) return late(first) - late(second);
  return compareValues(first, second) * direction;
}

function unique(table: Operand, byColumn: Operand, once: Operand): Operand {
  const sideways = singleValue(byColumn) === true;
  const lines = sideways ? columnsOf(table) : rowsOf(asMatrix(table), false);
  const groups = new Map<string, { readonly line: Row; count: number }>();
  for (const line of lines) {
    const key = JSON.stringify(line.map((value) => (typeof value === "string" ? value.toLowerCase() : value)));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { line, count: 1 });
    else group.count++;
  }
  const kept = [...groups.values()].filter(({ count }) => singleValue(once) !== true || count === 1).map(({ line }) => line);
  return arrayOrError(sideways ? turn(kept) : kept);
}

function sequence([rows, columns, start, step]: readonly (ModelValue | undefined)[]): Operand {
  const [rowCount, columnCount, first, distance] = [numberOr(rows, 1), numberOr(columns, 1), numberOr(start, 1), numberOr(step, 1)];
  if (isError(rowCount) || isError(columnCount) || isError(first) || isError(distance)) return ERRORS.value;
  if (rowCount < 1 || columnCount < 1) return ERRORS.calculation;
  const width = Math.trunc(columnCount);
  return buildMatrix(Math.trunc(rowCount), width, (row, column) => first + (row * width + column) * distance);
}

type Cut = <T>(list: readonly T[], count: number) => readonly T[];

const taken: Cut = (list, count) => (count >= 0 ? list.slice(0, count) : list.slice(count));
const dropped: Cut = (list, count) => (count >= 0 ? list.slice(count) : list.slice(0, count));

function part(table: Operand, rows: Operand, columns: Operand, cut: Cut): Operand {
  const [rowCount, columnCount] = [rows, columns].map((operand) => (operand === null ? null : toNumber(singleValue(operand))));
  if (isError(rowCount) || isError(columnCount)) return ERRORS.value;
  const kept = typeof rowCount === "number" ? cut(rowsOf(asMatrix(table), false), rowCount) : rowsOf(asMatrix(table), false);
  return arrayOrError(typeof columnCount === "number" ? kept.map((row) => cut(row, columnCount)) : kept);
}

function choose(lines: readonly Row[], numbers: readonly Operand[]): readonly Row[] | CellError {
  const wanted = numbers.flatMap((operand) => rowsOf(asMatrix(operand)).flat()).map(toNumber);
  const chosen = wanted.map((number) => (isError(number) ? undefined : lines.at(number > 0 ? number - 1 : number)));
  return chosen.some((line) => line === undefined) ? ERRORS.value : (chosen as readonly Row[]);
}

/** Shorter lines are filled up with #N/A. */
function stacked(tables: readonly (readonly Row[])[]): readonly Row[] {
  const width = Math.max(...tables.map((rows) => rows[0]?.length ?? 0));
  return tables.flat().map((row) => Array.from({ length: width }, (_, column) => (column < row.length ? (row[column] ?? null) : ERRORS.notAvailable)));
}
