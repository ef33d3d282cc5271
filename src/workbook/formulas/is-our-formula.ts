import { FORMULA_TEXT } from "./formula-text";
import { OUR_FUNCTIONS } from "./our-functions";

/** Of the program's own functions, those our formulas are made with. */
const ALLOWED: readonly string[] = [...OUR_FUNCTIONS, "SUM", "AVERAGE", "ROUND", "INDEX", "MATCH", "IF", "LOWER"];

const TEXTS = new RegExp(FORMULA_TEXT, "g");
/** Cells of a sheet of this workbook, by its name in quotes. */
const CELLS = /'(?:[^'[\]]|'')+'!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g;
const CALL = /([A-Z_]+)\(/g;
const REST = /^=[\d.,;{}()+\-*/&= ]*$/;

/**
 * Is this a formula that we make? It calls our functions and a few plain ones, and speaks of cells of one sheet by name; anything
 * else is not written.
 * @example
 * isOurFormula("=100*GROUP_PERCENTILE('Comparison Detail'!F16,'Comparison Detail'!B20:B24)") // => true
 * isOurFormula("=HYPERLINK(\"https://example.org\")") // => false
 */
export function isOurFormula(formula: string): boolean {
  const code = formula.replace(TEXTS, "").replace(CELLS, "");
  if ([...code.matchAll(CALL)].some(([, name = ""]) => !ALLOWED.includes(name))) return false;
  return REST.test(code.replace(CALL, "("));
}
