import type { PlainArgument } from "../host/custom-functions";
import type { ModelValue } from "../host/model";

/** One request of `npm run evaluate`, or why it is none. */
export type Evaluation = { readonly name: string; readonly args: readonly PlainArgument[] } | { readonly error: "#VALUE!"; readonly message: string };

/**
 * Reads `{"name": "COLLECTIONS_TREND", "args": [[[1, 2, 3]], null, "class"]}`: null is an argument left out, a list of
 * lists is a range, in which null is an empty cell; a plain list is taken for one row.
 */
export function readEvaluation(line: string): Evaluation {
  const request = parse(line);
  if (typeof request !== "object" || request === null || !("name" in request) || typeof request.name !== "string") {
    return { error: "#VALUE!", message: 'Each line is an object such as {"name": "PAYER_CLASS", "args": ["Medicaid"]}.' };
  }
  const given: unknown = "args" in request ? request.args : [];
  if (!Array.isArray(given)) return { error: "#VALUE!", message: '"args" is a list of arguments, in the function\'s order.' };
  const args = given.map(readArgument);
  const position = args.findIndex((argument) => argument === undefined);
  if (position >= 0) return { error: "#VALUE!", message: `Argument ${position + 1} is neither text, number, true, false, null nor rows of them.` };
  return { name: request.name, args: args.filter((argument) => argument !== undefined) };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // What cannot be read is said in the answer to this line; the other lines are still worth answering.
    return null;
  }
}

function readArgument(value: unknown): PlainArgument | undefined {
  if (isScalar(value)) return value;
  if (!Array.isArray(value)) return undefined;
  const rows: readonly unknown[] = value.every((row) => Array.isArray(row)) ? value : [value];
  return isRows(rows) ? rows : undefined;
}

const isScalar = (value: unknown): value is string | number | boolean | null => value === null || ["string", "number", "boolean"].includes(typeof value);

const isRows = (rows: readonly unknown[]): rows is readonly (readonly ModelValue[])[] => rows.every((row) => Array.isArray(row) && row.every(isScalar));
