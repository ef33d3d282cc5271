import { reject } from "./cell-errors";
import { finite } from "./finite";
import type { PlainCell } from "./plain-cell";

/** Why a measure has no value. Made only when it is asked for. */
export type NoAnswer = () => CustomFunctions.Error;

/** Each measure of a function with its value, in the order of its table. */
export type Measured<Measure extends string> = Readonly<Record<Measure, PlainCell | NoAnswer>>;

/**
 * The cells of the measure asked for. "all" is a table of label and value, blank where there is no answer; a single
 * measure without one is its error.
 */
export function cellsOf<Measure extends string>(measure: Measure | "all", values: Measured<Measure>): unknown[][] {
  if (measure === "all")
    return Object.entries<PlainCell | NoAnswer>(values).map(([label, value]) => [label, isAnswer(value) ? value : ""]);
  const value = values[measure];
  if (typeof value === "function") reject(value());
  return [[typeof value === "number" ? finite(value) : value]];
}

const isAnswer = (value: PlainCell | NoAnswer): value is PlainCell =>
  typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
