import type { CellValue } from "../../snapshot";
import type { Block } from "../blocks/block";
import { exactCents } from "../cells/cents";
import { readAmount } from "../cells/read-amount";
import type { Measure } from "../lexicon/header-meaning";
import type { Scale } from "../lexicon/scale-of-text";
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

/** Reads the cells of a block, money in its scale; equal texts are read once. */
export function figureReader(scale: Scale): (value: CellValue, measure: Measure) => Figure {
  const textAsMoney = remembered((value: string | boolean) => figureOfText(value, false, scale));
  const textAsFraction = remembered((value: string | boolean) => figureOfText(value, true, 1));
  return (value, measure) => {
    if (isFraction(measure)) return typeof value === "number" ? value : textAsFraction(value);
    return typeof value === "number" ? money(value, scale) : textAsMoney(value);
  };
}

/** Reads the cells of a block, each column's in its own scale. */
export function scaledFigureReader({ scale, columnScales }: Pick<Block, "scale" | "columnScales">): (value: CellValue, measure: Measure, column: number) => Figure {
  const ofScale = remembered(figureReader);
  if (columnScales.size === 0) return ofScale(scale);
  return (value, measure, column) => ofScale(columnScales.get(column) ?? scale)(value, measure);
}

/** Dollars beyond which no group collects, and sums of cents would no longer be exact. */
const MOST_DOLLARS = 1e12;

function money(value: number, scale: Scale): Figure {
  const dollars = value * scale;
  return Math.abs(dollars) <= MOST_DOLLARS ? exactCents(dollars) : { why: "text", text: String(value) };
}

function figureOfText(value: string | boolean, asFraction: boolean, scale: Scale): Figure {
  const amount = readAmount(value);
  switch (amount.kind) {
    case "none":
      return null;
    case "number":
      return asFraction ? amount.value : money(amount.value, scale);
    case "percent":
      return asFraction ? amount.value : { why: "percent", text: String(value) };
    case "error":
    case "text":
      return { why: amount.kind, text: amount.text };
  }
}
