import * as functions from "../../../src/functions";
import type { FunctionMetadata } from "./metadata";
import "./custom-functions-runtime";

type Cell = number | string | boolean | null;


const callables = new Map(
  Object.entries(functions).map(([name, callable]) => [name.replace(/[A-Z]/g, "_$&").toUpperCase(), callable as (...cells: unknown[]) => unknown]),
);

/**
 * Calculates `=NAME(…)` as a user types it, with numbers, "text" and {array,constants;by,row}, where an empty place is
 * blank. The function is called as Excel calls it: ranges as rows of cells, omitted arguments as null.
 */
export function calculate(formula: string, metadata: readonly FunctionMetadata[]): unknown {
  const [, id = "", text = ""] = /^=([A-Z_]+)\((.*)\)$/.exec(formula.trim()) ?? [];
  const callable = callables.get(id);
  const parameters = metadata.find((each) => each.id === id)?.parameters;
  if (!callable || !parameters) throw new Error(`No such function: ${formula}`);
  const given = split(text, ",").map(argument);
  return callable(...parameters.map(({ dimensionality }, index) => asPassed(given[index] ?? null, dimensionality === "matrix")));
}

const asPassed = (value: Cell | Cell[][], asRange: boolean): unknown => (asRange && value !== null && !Array.isArray(value) ? [[value]] : value);

const argument = (text: string): Cell | Cell[][] =>
  text.startsWith("{") ? split(text.slice(1, -1), ";").map((row) => split(row, ",").map(constant)) : constant(text);

function constant(text: string): Cell {
  if (text === "") return null;
  return JSON.parse(/^(TRUE|FALSE)$/.test(text) ? text.toLowerCase() : text) as Cell;
}

/** Splits at a separator that stands outside quotes and braces. */
function split(text: string, separator: string): string[] {
  const parts = [""];
  let depth = 0;
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (!quoted) depth += Number(letter === "{") - Number(letter === "}");
    if (letter === separator && depth === 0 && !quoted) parts.push("");
    else parts.push((parts.pop() ?? "") + letter);
  }
  return parts.map((part) => part.trim());
}
