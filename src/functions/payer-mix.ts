import { payerMix as mixOf } from "../domain";
import { invalidNumber, reject } from "./arguments/cell-errors";
import { finite } from "./arguments/finite";
import { readPayerAmounts } from "./arguments/read-payer-amounts";

/**
 * Which classes of payer do the collections come from? A table of class, amount and share, largest first. Spellings of one payer are added up; a payer netting zero or less has no share.
 * @customfunction PAYER_MIX
 * @param payers Payers, plans or financial classes.
 * @param amounts Net collections beside each payer.
 * @returns A table of three columns: class, amount, share of the whole as a fraction.
 * @example
 * =PAYER_MIX({"Aetna";"Medicaid";"AETNA"},{100;300;100}) // => [["Medicaid", 300, 0.6], ["Commercial", 200, 0.4]]
 */
export function payerMix(payers: unknown[][], amounts: unknown[][]): unknown[][] {
  const mix = mixOf(readPayerAmounts(payers, amounts));
  if (mix === null) reject(invalidNumber());
  return mix.map(({ payerClass, amount, share }) => [payerClass, finite(amount), finite(share)]);
}
