import type { CellError, ModelValue } from "../../model";
import type { Evaluation, FormulaFunction } from "../evaluation";
import { ERRORS, isError, toNumber, toText, type Operand, type PlainValue } from "../values";

const MOST_ARGUMENTS = 255;

/** A table of functions by their name in capitals. */
export type FunctionTable = Readonly<Record<string, FormulaFunction>>;

/** A function of single values that is applied to ranges place by place. */
export function elementwise(fewest: number, most: number, run: (values: readonly PlainValue[], evaluation: Evaluation) => ModelValue): FormulaFunction {
  // Errors among the arguments are the result before a function that does not take them is called.
  return { kind: "elementwise", fewest, most, run: (values, evaluation) => run(values as readonly PlainValue[], evaluation) };
}

/** A function of numbers: arguments are taken as numbers first, those left out are undefined. A result that is no number is #NUM!. */
export function numeric(fewest: number, most: number, run: (...numbers: readonly number[]) => number | CellError): FormulaFunction {
  return elementwise(fewest, most, (values) => {
    const numbers = values.map(toNumber);
    const failed = numbers.find(isError);
    return failed ?? finite(run(...(numbers as number[])));
  });
}

/** A function whose first argument is taken as text and the others as they are. */
export function textual(fewest: number, most: number, run: (text: string, ...values: readonly PlainValue[]) => ModelValue): FormulaFunction {
  return elementwise(fewest, most, ([first = null, ...others]) => run(toText(first), ...others));
}

/** A function that takes ranges as they are. */
export function whole(fewest: number, most: number | "any", run: (operands: readonly Operand[], evaluation: Evaluation) => Operand): FormulaFunction {
  return { kind: "whole", fewest, most: most === "any" ? MOST_ARGUMENTS : most, run };
}

/** The number, or #NUM! for what is none. */
export function finite(result: number | CellError): number | CellError {
  return typeof result === "number" && !Number.isFinite(result) ? ERRORS.number : result;
}

/** An argument as a number, `missing` where it was left out or is empty. */
export function numberOr(value: ModelValue | undefined, missing: number): number | CellError {
  return value === undefined || value === null ? missing : toNumber(value);
}
