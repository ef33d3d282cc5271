/** Text in quotes, names of sheets in quotes, and columns of tables in brackets, which may hold brackets of their own. */
const NOT_CODE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/g;

/** What a program writes before the name of a function it no longer knows: that of an add-in which is not there. */
const PREFIX = /^_xl[a-z]*\._?|^_xldudf_/i;

/** A word as it may stand before a bracket; dots and underscores belong to it, so that no part of a longer name counts. */
const CALL = /[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\s*\()/gu;

/**
 * Does this formula call one of these functions? A name inside a text, or as a part of another name, is no call.
 * @param formula - as a cell has it, beginning with "="; anything else calls nothing
 * @param names - in capitals
 * @example
 * callsFunction("=ROUND(PAYER_RISK(A2:A9,B2:B9),0)", ["PAYER_RISK"]) // => true
 * callsFunction("=\"PAYER_RISK(A2)\"&MY_PAYER_RISK(A2)", ["PAYER_RISK"]) // => false
 */
export function callsFunction(formula: string, names: readonly string[]): boolean {
  if (!formula.startsWith("=")) return false;
  return [...formula.replaceAll(NOT_CODE, " ; ").matchAll(CALL)].some(([word]) => names.includes(word.replace(PREFIX, "").toUpperCase()));
}
