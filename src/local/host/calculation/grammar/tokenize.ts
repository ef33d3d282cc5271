import { FormulaSyntaxError } from "./formula-syntax-error";

export type TokenKind = "string" | "error" | "sheet" | "function" | "columns" | "rows" | "cell" | "number" | "name" | "bracket" | "operator";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Where it starts in the formula. */
  readonly at: number;
}

// Tried in this order: `LOG10(` is a function before it is a cell, and `A:A` a pair of columns before it is a name.
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ["string", /"(?:[^"]|"")*"/y],
  // Cells of a sheet that was deleted: #REF!B4.
  ["sheet", /#REF!(?=[$A-Za-z0-9])/iy],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA)/iy],
  ["sheet", /'(?:[^'[\]]|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!/uy],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ["columns", /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.($])/uy],
  ["rows", /\$?\d+:\$?\d+(?![\p{L}\p{N}_.])/uy],
  ["cell", /\$?[A-Za-z]{1,3}\$?[1-9]\d*(?![\p{L}\p{N}_.])/uy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy],
  ["operator", /<>|<=|>=|[-+*/^&=<>%(),;{}:@#]/y],
];
const SPACE = /\s+/y;

/** The tokens of a formula without its leading "=". A structured reference's brackets, however nested, are one token. Throws FormulaSyntaxError. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    SPACE.lastIndex = at;
    const space = SPACE.exec(text);
    const token = space === null ? tokenAt(text, at) : null;
    if (token !== null) tokens.push(token);
    at += token?.text.length ?? space?.[0].length ?? 1;
  }
  return tokens;
}

function tokenAt(text: string, at: number): Token {
  if (text[at] === "[") return { kind: "bracket", text: bracketAt(text, at), at };
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { kind, text: match[0], at };
  }
  throw new FormulaSyntaxError(text, at);
}

function bracketAt(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return text.slice(start, at + 1);
  }
  throw new FormulaSyntaxError(text, start);
}
