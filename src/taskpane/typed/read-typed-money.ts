import { readAmount } from "../../workbook";
import { words } from "../words";
import { EMPTY, type Typed } from "./typed";

const CENTS_OF_A_DOLLAR = 100;
/** Beyond any sum of a practice, and far from where whole cents stop being exact. */
const MOST_DOLLARS = 1e9;

/** An amount of dollars as people type it: "12500", "$12,500", "12.5k", "1.2m". The value is in whole cents, zero or more. */
export function readTypedMoney(text: string): Typed {
  if (text.trim() === "") return EMPTY;
  const amount = readAmount(text);
  if (amount.kind !== "number" || amount.value < 0 || amount.value > MOST_DOLLARS) return { kind: "bad", why: words.whatIf.bad.money };
  // Fifteen digits are all that a figure holds: 1.005 × 100 must not become 100.49999.
  return { kind: "value", value: Math.round(Number((amount.value * CENTS_OF_A_DOLLAR).toPrecision(15))) };
}
