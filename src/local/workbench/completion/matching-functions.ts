import type { FunctionHelp } from "../session";

const SHORTEST_INNER_MATCH = 3;

/** The functions whose names begin with what was typed, then those that hold it elsewhere. */
export function matchingFunctions(functions: readonly FunctionHelp[], typed: string): readonly FunctionHelp[] {
  const sought = typed.toUpperCase();
  const begin = functions.filter(({ name }) => name.startsWith(sought));
  const hold = sought.length < SHORTEST_INNER_MATCH ? [] : functions.filter(({ name }) => !name.startsWith(sought) && name.includes(sought));
  return [...begin, ...hold];
}
