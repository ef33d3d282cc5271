import { readAmount, type CellAmount } from "../../workbook";
import { words } from "../words";
import { EMPTY, type Typed } from "./typed";

/** Whether nothing at all is a sensible answer: a share may be 0%, a cut may not. */
export type PercentFrom = "zero" | "above zero";

/** A percentage as people type it into a field of percent: "10", "10%" and "10 %" are .1. Up to 100%. */
export function readTypedPercent(text: string, from: PercentFrom): Typed {
  if (text.trim() === "") return EMPTY;
  const fraction = fractionOf(readAmount(text));
  const isRight = fraction !== null && fraction <= 1 && (from === "zero" ? fraction >= 0 : fraction > 0);
  return isRight ? { kind: "value", value: fraction } : { kind: "bad", why: words.whatIf.bad.percent[from] };
}

function fractionOf(amount: CellAmount): number | null {
  if (amount.kind === "percent") return amount.value;
  return amount.kind === "number" ? amount.value / 100 : null;
}
