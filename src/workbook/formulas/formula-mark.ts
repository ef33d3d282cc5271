/** What a program may write before a function it does not know by itself, and before one whose array it cuts to a cell. */
const PREFIX = /_xl[a-z]*\.(?:_xlws\.)?|_xldudf_|@/gi;
const SHEET = /(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * A formula as it is compared, however a program writes it down: without spaces, prefixes and the names of sheets, which change
 * when a sheet is renamed. Never to be put into a cell.
 * @example
 * formulaMark("= collections_trend('Comparison Detail'!C7:C12)") // => "=COLLECTIONS_TREND(!C7:C12)"
 */
export const formulaMark = (formula: string): string => formula.replace(SHEET, "!").replace(PREFIX, "").replace(/\s/g, "").toUpperCase();
