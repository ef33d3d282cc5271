import { LAST_COLUMN, LAST_ROW, cellKey, type CellGrid, type ModelValue, type SheetArea, type SheetModel } from "../../model";
import { ERRORS, isError, isMatrix, type Matrix, type Operand } from "../values";
import { clearSpill } from "./clear-spill";
import { areasMeet, ownArea, type CompiledFormula } from "./compiled-formula";

/** What writing a formula's result did. */
export interface Written {
  /** The area in which values changed; null when none did. */
  readonly changed: SheetArea | null;
}

/**
 * Writes a formula's result into the grid. An array spills over the cells beside it, after what it covered before is
 * cleared; where a cell is in the way, the grid ends, or a table or merged cells are there, the formula shows #SPILL!.
 */
export function writeResult(sheet: SheetModel, formula: CompiledFormula, result: Operand): Written {
  const { cells: grid } = sheet;
  const matrix = isMatrix(result) ? sized(result) : null;
  const claim = matrix === null || (matrix.rowCount === 1 && matrix.columnCount === 1) ? null : claimOf(formula, matrix);
  const area = union(formula.claim ?? ownArea(formula), claim ?? ownArea(formula));
  const before = valuesIn(grid, area);

  if (formula.claim !== null) clearSpill(grid, formula.claim, formula.key);
  formula.claim = claim;
  formula.cell.state = "current";
  formula.cell.spill = null;
  if (claim === null || matrix === null) grid.setValue(formula.row, formula.column, shown(isMatrix(result) ? result.at(0, 0) : result));
  else if (isObstructed(sheet, formula, claim)) grid.setValue(formula.row, formula.column, ERRORS.spill);
  else spill(grid, formula, claim, matrix);

  const changed = valuesIn(grid, area).some((value, place) => !isSame(value, before[place] ?? null));
  return { changed: changed ? area : null };
}

/** An empty cell that a formula returns shows 0. */
const shown = (value: ModelValue): ModelValue => value ?? 0;

/** A whole column spills as far as it is filled. */
function sized(matrix: Matrix): Matrix {
  if (matrix.rowCount === 0 || matrix.columnCount === 0) return { ...matrix, rowCount: 1, columnCount: 1, at: () => ERRORS.calculation };
  const rowCount = matrix.rowCount > LAST_ROW ? Math.max(1, matrix.filledRowCount) : matrix.rowCount;
  const columnCount = matrix.columnCount > LAST_COLUMN ? Math.max(1, matrix.filledColumnCount) : matrix.columnCount;
  return { ...matrix, rowCount, columnCount };
}

function claimOf({ sheetId, row, column }: CompiledFormula, { rowCount, columnCount }: Matrix): SheetArea {
  return { sheetId, firstRow: row, firstColumn: column, lastRow: row + rowCount - 1, lastColumn: column + columnCount - 1 };
}

function isObstructed({ cells, merges, tables }: SheetModel, formula: CompiledFormula, claim: SheetArea): boolean {
  if (claim.lastRow > LAST_ROW || claim.lastColumn > LAST_COLUMN) return true;
  if (merges.some((merged) => areasMeet(merged, claim)) || tables.some((table) => areasMeet(table.area, claim))) return true;
  for (let row = claim.firstRow; row <= claim.lastRow; row++) {
    for (let column = claim.firstColumn; column <= claim.lastColumn; column++) {
      const key = cellKey(row, column);
      if (key !== formula.key && (cells.value(row, column) !== null || cells.formulas.has(key) || cells.spilledFrom.has(key))) return true;
    }
  }
  return false;
}

function spill(grid: CellGrid, formula: CompiledFormula, claim: SheetArea, matrix: Matrix): void {
  // Read before it is written: the array may be a view of cells.
  const values = Array.from({ length: matrix.rowCount * matrix.columnCount }, (_, place) => matrix.at(Math.floor(place / matrix.columnCount), place % matrix.columnCount));
  for (const [place, value] of values.entries()) {
    const row = claim.firstRow + Math.floor(place / matrix.columnCount);
    const column = claim.firstColumn + (place % matrix.columnCount);
    grid.setValue(row, column, shown(value));
    if (cellKey(row, column) !== formula.key) grid.spilledFrom.set(cellKey(row, column), formula.key);
  }
  formula.cell.spill = { rows: matrix.rowCount, columns: matrix.columnCount };
}

function union(first: SheetArea, second: SheetArea): SheetArea {
  return { ...first, lastRow: Math.min(LAST_ROW, Math.max(first.lastRow, second.lastRow)), lastColumn: Math.min(LAST_COLUMN, Math.max(first.lastColumn, second.lastColumn)) };
}

function valuesIn(grid: CellGrid, area: SheetArea): readonly ModelValue[] {
  if (area.firstRow === area.lastRow && area.firstColumn === area.lastColumn) return [grid.value(area.firstRow, area.firstColumn)];
  const values: ModelValue[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) values.push(grid.value(row, column));
  }
  return values;
}

function isSame(first: ModelValue, second: ModelValue): boolean {
  return isError(first) && isError(second) ? first.error === second.error && first.message === second.message : first === second;
}
