import { LAST_COLUMN, LAST_ROW } from "../../model";
import { lift, type Evaluation } from "../evaluation";
import { ERRORS, arrayMatrix, asMatrix, buildMatrix, isError, isMatrix, singleValue, toBoolean, toNumber, type Matrix, type Operand } from "../values";
import { whole, type FunctionTable } from "./define";
import { findPosition, lineOf, type MatchKind } from "./find-position";

const BY_NUMBER: Readonly<Record<number, MatchKind>> = { [-1]: "exactOrSmaller", 0: "exact", 1: "exactOrLarger", 2: "wildcard" };

/** Finding a value's place, and the value at a place. */
export const LOOKUP_FUNCTIONS: FunctionTable = {
  MATCH: whole(2, 3, ([wanted = null, range = null, kind = 1]) => match(wanted, range, kind)),
  XMATCH: whole(2, 4, ([wanted = null, range = null, kind, direction]) => xmatch(wanted, range, kind, direction)),
  XLOOKUP: whole(3, 6, xlookup),
  VLOOKUP: whole(3, 4, ([wanted = null, table = null, number = null, approximate = true]) => tableLookup(wanted, table, number, approximate, "column")),
  HLOOKUP: whole(3, 4, ([wanted = null, table = null, number = null, approximate = true]) => tableLookup(wanted, table, number, approximate, "row")),
  LOOKUP: whole(2, 3, ([wanted = null, range = null, results]) => lookup(wanted, range, results)),
  INDEX: whole(2, 3, index),
};

function match(wanted: Operand, range: Operand, kind: Operand): Operand {
  const number = toNumber(singleValue(kind));
  if (isError(number)) return number;
  const line = lineOf(asMatrix(range));
  if (line === null) return ERRORS.notAvailable;
  const finding = matchKind(number);
  return lift([wanted], ([value = null]) => placed(isError(value) ? value : findPosition(value, line, finding)));
}

/** MATCH's 0 takes wildcards. */
function matchKind(number: number): MatchKind {
  if (number === 0) return "wildcard";
  return number > 0 ? "sortedUp" : "sortedDown";
}

function xmatch(wanted: Operand, range: Operand, kind: Operand | undefined, direction: Operand | undefined): Operand {
  const number = toNumber(singleValue(kind ?? 0));
  if (isError(number)) return number;
  const finding = BY_NUMBER[number];
  const line = lineOf(asMatrix(range));
  if (finding === undefined || line === null) return ERRORS.value;
  return lift([wanted], ([value = null]) => placed(isError(value) ? value : findPosition(value, line, finding, isBackward(direction))));
}

const isBackward = (direction: Operand | undefined): boolean => singleValue(direction ?? 1) === -1;

const placed = <T>(position: number | null | T): number | T | typeof ERRORS.notAvailable => {
  if (position === null) return ERRORS.notAvailable;
  return typeof position === "number" ? position + 1 : position;
};

function xlookup([wanted = null, range = null, results = null, missing, kind, direction]: readonly Operand[]): Operand {
  const places = xmatch(wanted, range, kind, direction);
  const found = asMatrix(results);
  const downwards = asMatrix(range).columnCount === 1;
  if (isMatrix(places)) {
    return lift([places, missing ?? ERRORS.notAvailable], ([place = null, other = null]) => {
      if (typeof place !== "number") return isError(place) && place.error === "#N/A" ? other : place;
      return downwards ? found.at(place - 1, 0) : found.at(0, place - 1);
    });
  }
  if (isError(places)) return places.error === "#N/A" && missing !== undefined && missing !== null ? missing : places;
  const place = Number(places) - 1;
  return downwards ? view(found, place, 0, 1, found.columnCount) : view(found, 0, place, found.rowCount, 1);
}

function tableLookup(wanted: Operand, table: Operand, number: Operand, approximate: Operand, by: "column" | "row"): Operand {
  const matrix = asMatrix(table);
  const line = lineOf(by === "column" ? view(matrix, 0, 0, matrix.rowCount, 1) : view(matrix, 0, 0, 1, matrix.columnCount));
  const sorted = toBoolean(singleValue(approximate));
  if (isError(sorted)) return sorted;
  return lift([wanted, number], ([value = null, which = null]) => {
    const offset = toNumber(which);
    if (isError(value)) return value;
    if (isError(offset)) return offset;
    if (offset < 1) return ERRORS.value;
    if (offset >= (by === "column" ? matrix.columnCount : matrix.rowCount) + 1) return ERRORS.reference;
    const position = line === null ? null : findPosition(value, line, sorted ? "sortedUp" : "wildcard");
    if (position === null) return ERRORS.notAvailable;
    return by === "column" ? matrix.at(position, Math.trunc(offset) - 1) : matrix.at(Math.trunc(offset) - 1, position);
  });
}

function lookup(wanted: Operand, range: Operand, results: Operand | undefined): Operand {
  const matrix = asMatrix(range);
  const tall = matrix.rowCount >= matrix.columnCount;
  const line = lineOf(tall ? view(matrix, 0, 0, matrix.rowCount, 1) : view(matrix, 0, 0, 1, matrix.columnCount));
  const answers = asMatrix(results ?? (tall ? view(matrix, 0, matrix.columnCount - 1, matrix.rowCount, 1) : view(matrix, matrix.rowCount - 1, 0, 1, matrix.columnCount)));
  return lift([wanted], ([value = null]) => {
    if (isError(value)) return value;
    const position = line === null ? null : findPosition(value, line, "sortedUp");
    if (position === null) return ERRORS.notAvailable;
    return answers.columnCount === 1 ? answers.at(position, 0) : answers.at(0, position);
  });
}

/** A row or column number of 0 means all of them; the result can serve as a reference, as in SUM(A1:INDEX(A:A,5)). */
function index([table = null, first = null, second]: readonly Operand[], evaluation: Evaluation): Operand {
  const matrix = asMatrix(table);
  const inLine = second === undefined && matrix.rowCount === 1;
  if ([first, second ?? null].some((operand) => isMatrix(operand) && operand.rowCount * operand.columnCount > 1)) {
    return lift([first, second ?? 1], ([row = null, column = null]) => (inLine ? matrix.at(0, Number(row) - 1) : matrix.at(Number(row) - 1, Number(column) - 1)));
  }
  const row = toNumber(singleValue(inLine ? 1 : first));
  const column = toNumber(singleValue((inLine ? first : second) ?? (matrix.columnCount === 1 ? 1 : 0)));
  if (isError(row)) return row;
  if (isError(column)) return column;
  if (row < 0 || column < 0) return ERRORS.value;
  if (Math.trunc(row) > matrix.rowCount || Math.trunc(column) > matrix.columnCount) return ERRORS.reference;
  const rows = Math.trunc(row) === 0 ? { from: 0, count: matrix.rowCount } : { from: Math.trunc(row) - 1, count: 1 };
  const columns = Math.trunc(column) === 0 ? { from: 0, count: matrix.columnCount } : { from: Math.trunc(column) - 1, count: 1 };
  if (matrix.source === null) return view(matrix, rows.from, columns.from, rows.count, columns.count);
  const firstRow = matrix.source.firstRow + rows.from;
  const firstColumn = matrix.source.firstColumn + columns.from;
  return evaluation.surroundings.range({
    sheetId: matrix.source.sheetId,
    firstRow,
    firstColumn,
    lastRow: Math.min(LAST_ROW, firstRow + rows.count - 1),
    lastColumn: Math.min(LAST_COLUMN, firstColumn + columns.count - 1),
  });
}

function view(matrix: Matrix, firstRow: number, firstColumn: number, rowCount: number, columnCount: number): Matrix {
  if (rowCount > LAST_ROW) return { ...matrix, source: null, columnCount, filledColumnCount: columnCount, at: (row, column) => matrix.at(row, firstColumn + column) };
  if (rowCount === 1 && columnCount === 1) return arrayMatrix([[matrix.at(firstRow, firstColumn)]]);
  return buildMatrix(rowCount, columnCount, (row, column) => matrix.at(firstRow + row, firstColumn + column));
}
