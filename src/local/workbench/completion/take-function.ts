import type { NameAtCaret } from "./formula-caret";

/** The text with the function's name in place of what was typed of it, its bracket opened, and the caret inside. */
export function takeFunction(text: string, { from, to }: NameAtCaret, functionName: string): { readonly text: string; readonly caret: number } {
  const rest = text.slice(to);
  return { text: `${text.slice(0, from)}${functionName}(${rest.startsWith("(") ? rest.slice(1) : rest}`, caret: from + functionName.length + 1 };
}
