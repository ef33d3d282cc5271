import { COMPARISON_SHEET } from "./sheet-names";

/** A sheet's name holds no more characters, and none of these. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[:\\/?*[\]\p{Cc}]/u;

/**
 * What our sheets' names may end with, of what somebody typed: an ending, or the whole name; null where no sheet can be named so.
 * They keep their beginning, by which they are known as ours and never read as collections.
 * @example
 * sheetEnding("2026") // => "2026"
 * sheetEnding("Associate Comparison 2026") // => "2026"
 * sheetEnding("a/b") // => null
 */
export function sheetEnding(typed: string): string | null {
  const trimmed = typed.trim();
  const ending = trimmed.toLowerCase().startsWith(COMPARISON_SHEET.toLowerCase()) ? trimmed.slice(COMPARISON_SHEET.length).trim() : trimmed;
  const fits = COMPARISON_SHEET.length + 1 + ending.length <= LONGEST_NAME;
  return ending !== "" && fits && !FORBIDDEN.test(ending) && !ending.endsWith("'") ? ending : null;
}
