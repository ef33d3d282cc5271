import { readAmount } from "../../workbook";
import { words } from "../words";
import { EMPTY, type Typed } from "./typed";

/** What a number may be. */
export interface NumberRule {
  readonly minimum: number;
  readonly maximum: number;
  readonly parts: "whole" | "any";
}

/** A plain number within its bounds, with or without commas between thousands. */
export function readTypedNumber(text: string, { minimum, maximum, parts }: NumberRule): Typed {
  if (text.trim() === "") return EMPTY;
  const amount = readAmount(text);
  const isRight = amount.kind === "number" && !text.includes("$") && amount.value >= minimum && amount.value <= maximum && (parts === "any" || Number.isInteger(amount.value));
  return isRight ? { kind: "value", value: amount.value } : { kind: "bad", why: words.whatIf.bad.number(parts, String(minimum), String(maximum)) };
}
