/** The function name being written at the caret. */
export interface NameAtCaret {
  readonly from: number;
  readonly to: number;
  readonly typed: string;
}

/** The call whose brackets the caret stands in, and which of its arguments, from 0. */
export interface CallAtCaret {
  readonly functionName: string;
  readonly argument: number;
}

export interface FormulaCaret {
  readonly name: NameAtCaret | null;
  readonly call: CallAtCaret | null;
}

const NOWHERE: FormulaCaret = { name: null, call: null };

/** Texts, quoted sheet names, names before a bracket, and the signs that open, part and close. */
const PIECES = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|([\p{L}_][\p{L}\p{N}_.]*)?([({])|[,;)}]/gu;
const NAME_AT_END = /(?<![\p{L}\p{N}_.!'"$:\])])[\p{L}_][\p{L}\p{N}_.]*$/u;

/** What is being written where the caret stands: a function's name, an argument of a call, both, or neither. */
export function formulaCaret(text: string, at: number): FormulaCaret {
  const caret = Math.min(at, text.length);
  if (!text.startsWith("=")) return NOWHERE;
  const before = text.slice(1, caret);
  const open: { functionName: string; argument: number }[] = [];
  let quoted = false;
  for (const { 0: piece, 1: functionName = "", index } of before.matchAll(PIECES)) {
    const inner = open.at(-1);
    const isText = piece.startsWith('"') || piece.startsWith("'");
    quoted = isText && index + piece.length === before.length && !isClosed(piece);
    if (isText) continue;
    if (piece.endsWith("(") || piece.endsWith("{")) open.push({ functionName, argument: 0 });
    else if (piece === ",") {
      if (inner) inner.argument += 1;
    } else if (piece !== ";") open.pop();
  }
  if (quoted) return NOWHERE;
  const inner = open.at(-1);
  return { name: nameAt(text, caret), call: inner && inner.functionName !== "" ? { ...inner, functionName: inner.functionName.toUpperCase() } : null };
}

const isClosed = (piece: string): boolean => piece.length > 1 && (piece.match(/["']/g)?.length ?? 0) % 2 === 0;

function nameAt(text: string, caret: number): NameAtCaret | null {
  const typed = NAME_AT_END.exec(text.slice(0, caret))?.[0];
  if (typed === undefined) return null;
  const rest = /^[\p{L}\p{N}_.]*/u.exec(text.slice(caret))?.[0] ?? "";
  return { from: caret - typed.length, to: caret + rest.length, typed };
}
