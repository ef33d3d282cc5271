import { FORMULA_TEXT } from "../formulas/formula-text";

const WORD = /[\p{L}_][\p{L}\p{N}_.]*/u;
const MENTION = new RegExp(String.raw`${FORMULA_TEXT.source}|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.!'\]])((?:${WORD.source}:)?${WORD.source})!`, "gu");

/**
 * The sheets a formula names, once for each time it does. A row of sheets stands as it is written, "One:Three"; other files' sheets
 * are left out.
 * @example
 * mentionedSheets("=Ours!B2+'Bob''s'!C3&\"Ours!\"") // => ["Ours", "Bob's"]
 * mentionedSheets("=SUM('One:Three'!B2)") // => ["One:Three"]
 */
export const mentionedSheets = (formula: string): string[] =>
  [...formula.matchAll(MENTION)].flatMap(([, quoted, plain]) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name === undefined || name.includes("[") ? [] : [name];
  });
