import type { CellValue } from "../../snapshot";
import { exactCents } from "../cells/cents";
import { readAmount } from "../cells/read-amount";
import type { Measure } from "../lexicon/header-meaning";
import { remembered } from "./label-readers";

/** A cell as a figure of its measure: exact cents for money, a plain number for FTE; null where it has none. */
export type Figure = number | null | UnreadableFigure;

/** A cell that should hold a figure and does not. */
export interface UnreadableFigure {
  readonly why: "error" | "text" | "percent";
  readonly text: string;
}

/** Whether figures of a measure are parts of full time, not money. */
export const isFraction = (measure: Measure): boolean => measure === "cfte" || measure === "fte" || measure === "hours";

/** Reads the cells of a block, money in its unit; equal texts are read once. */
export function figureReader(unit: 1 | 1000): (value: CellValue, measure: Measure) => Figure {
  const textAsMoney = remembered((value: string | boolean) => figureOfText(value, false, unit));
  const textAsFraction = remembered((value: string | boolean) => figureOfText(value, true, 1));
  return (value, measure) => {
    if (isFraction(measure)) return typeof value === "number" ? value : textAsFraction(value);
    return typeof value === "number" ? money(value, unit) : textAsMoney(value);
  };
}

/** Dollars beyond which no group collects, and sums of cents would no longer be exact. */
const MOST_DOLLARS = 1e12;

function money(value: number, unit: 1 | 1000): Figure {
  const dollars = value * unit;
  return Math.abs(dollars) <= MOST_DOLLARS ? exactCents(dollars) : { why: "text", text: String(value) };
}

function figureOfText(value: string | boolean, asFraction: boolean, unit: 1 | 1000): Figure {
  const amount = readAmount(value);
  switch (amount.kind) {
    case "none":
      return null;
    case "number":
      return asFraction ? amount.value : money(amount.value, unit);
    case "percent":
      return asFraction ? amount.value : { why: "percent", text: String(value) };
    case "error":
    case "text":
      return { why: amount.kind, text: amount.text };
  }
}
