import { cellOfKey, type FormulaCell } from "../../model";
import { FormulaSyntaxError, parseFormula, type Expression } from "../grammar";
import type { CompiledFormula } from "./compiled-formula";
import { findPrecedents, type PrecedentSources } from "./find-precedents";

/** Reads a formula cell. One whose grammar or functions are not known has no expression, and still its place in the order. */
export function compileFormula(sheetId: string, key: number, cell: FormulaCell, sources: PrecedentSources): CompiledFormula {
  const { row, column } = cellOfKey(key);
  const host = { sheetId, row, column };
  const expression = readable(cell.text);
  const precedents = expression === null ? null : findPrecedents(expression, host, sources);
  const claim = cell.spill === null ? null : { sheetId, firstRow: row, firstColumn: column, lastRow: row + cell.spill.rows - 1, lastColumn: column + cell.spill.columns - 1 };
  return {
    ...host,
    key,
    cell,
    text: cell.text,
    expression: precedents?.unknownFunctions.length === 0 ? expression : null,
    precedents: precedents?.areas ?? [],
    volatile: precedents?.volatile === true && precedents.unknownFunctions.length === 0,
    claim,
    answers: new Map(),
  };
}

function readable(text: string): Expression | null {
  try {
    return parseFormula(text);
  } catch (reason) {
    if (reason instanceof FormulaSyntaxError) return null;
    throw reason;
  }
}
