import type { CellValue } from "../../snapshot";
import { exactCents } from "../cells/cents";
import { readAmount } from "../cells/read-amount";
import type { Measure } from "../lexicon/header-meaning";
import { remembered } from "./label-readers";

/** A cell as a figure of its measure: exact cents for money, a plain number for FTE. */
export type Figure =
  | { readonly kind: "figure"; readonly value: number }
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly why: "error" | "text" | "percent"; readonly text: string };

/** Reads the cells of a block, money in its unit; equal cells are read once. */
export function figureReader(unit: 1 | 1000): (value: CellValue, measure: Measure) => Figure {
  const asMoney = remembered((value: CellValue) => figureOf(value, false, unit));
  const asFraction = remembered((value: CellValue) => figureOf(value, true, 1));
  return (value, measure) => (measure === "cfte" || measure === "fte" ? asFraction(value) : asMoney(value));
}

function figureOf(value: CellValue, isFraction: boolean, unit: 1 | 1000): Figure {
  const amount = readAmount(value);
  switch (amount.kind) {
    case "none":
      return { kind: "none" };
    case "number":
      return { kind: "figure", value: isFraction ? amount.value : exactCents(amount.value * unit) };
    case "percent":
      if (isFraction) return { kind: "figure", value: amount.value };
      return { kind: "unreadable", why: "percent", text: String(value) };
    case "error":
    case "text":
      return { kind: "unreadable", why: amount.kind, text: amount.text };
  }
}
