const TEXT = /"(?:[^"]|"")*"/;
const BRACKETS = /\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/;
const SHEET = /'((?:[^']|'')*)'!|(?<![\p{L}\p{N}_.!'\]])([\p{L}_][\p{L}\p{N}_.]*)!/u;
// Worded here and not taken from the product: what that reads wrongly, the host that tests it must not read wrongly too.
const SHEETS = new RegExp(`${TEXT.source}|${SHEET.source}`, "gu");
const WORDS = new RegExp(String.raw`${TEXT.source}|'(?:[^']|'')*'!|(${BRACKETS.source})|(?<![\p{L}\p{N}_.$\\])([\p{L}_\\][\p{L}\p{N}_.\\]*)(?![\p{L}\p{N}_.!(])(${BRACKETS.source})?`, "gu");

/** A formula in which the mentions of a sheet say something else: `mention` has its "!". Texts are left alone. */
export const mapSheetMentions = (formula: string, sheetName: string, mention: string): string =>
  formula.replace(SHEETS, (whole: string, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name?.toLowerCase() === sheetName.toLowerCase() ? mention : whole;
  });

/** A formula in which the mentions of a table say something else; `map` is given the brackets after it, "" where there are none. */
export const mapTableMentions = (formula: string, tableName: string, map: (brackets: string) => string): string =>
  formula.replace(WORDS, (whole: string, _lone?: string, word?: string, brackets?: string) => (word?.toLowerCase() === tableName.toLowerCase() ? map(brackets ?? "") : whole));
