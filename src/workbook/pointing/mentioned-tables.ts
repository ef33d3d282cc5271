import { FORMULA_TEXT } from "../formulas/formula-text";

const BRACKETS = /\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/;
const MENTION = new RegExp(String.raw`${FORMULA_TEXT.source}|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.$\\])([\p{L}_\\][\p{L}\p{N}_.\\]*)(?![\p{L}\p{N}_.!(])(${BRACKETS.source})?|${BRACKETS.source}`, "gu");
const COLUMN = /\[((?:[^[\]']|'.)*)\]/g;

/** A table a formula may speak of. */
export interface MentionedTable {
  /** A word of the formula: a table's name, or any other. */
  readonly name: string;
  /** The columns named with it. */
  readonly columns: readonly string[];
}

/**
 * The words of a formula that may be tables, with the columns it names of each.
 * @example
 * mentionedTables("=SUM(Figures[Net sum])+Rate") // => [{"name": "Figures", "columns": ["Net sum"]}, {"name": "Rate", "columns": []}]
 * mentionedTables("=Figures[[#Headers],[First]:[Last]]") // => [{"name": "Figures", "columns": ["First", "Last"]}]
 */
export const mentionedTables = (formula: string): MentionedTable[] =>
  [...formula.matchAll(MENTION)].flatMap(([, name, brackets]) => (name === undefined ? [] : [{ name, columns: columnsIn(brackets ?? "") }]));

function columnsIn(brackets: string): string[] {
  const inside = brackets.slice(1, -1);
  const parts = inside.includes("[") ? [...inside.matchAll(COLUMN)].map(([, part = ""]) => part) : [inside.replace(/^@/, "")];
  return parts.map((part) => part.trim()).filter((part) => part !== "" && !part.startsWith("#")).map((part) => part.replaceAll(/'(.)/g, "$1"));
}
