import type { PayerAmount } from "../../domain";
import { invalidValue, reject } from "./cell-errors";
import { readNumbers } from "./read-numbers";
import { readText } from "./read-text";

/** Payers beside their amounts, as many of one as of the other. Rows without an amount are left out. */
export function readPayerAmounts(payers: unknown[][], amounts: unknown[][]): PayerAmount[] {
  const names = payers.flat();
  const figures = readNumbers(amounts, "amounts");
  if (names.length !== figures.length)
    reject(invalidValue(`payers has ${names.length} cells and amounts has ${figures.length}: give one amount beside each payer.`));
  return figures.flatMap((amount, index) => {
    const payer = readText(names[index], `payers, position ${index + 1}`);
    if (amount === null || amount === 0) return [];
    if (payer === null) reject(invalidValue(`payers, position ${index + 1} is blank beside an amount: name the payer, or clear the amount.`));
    return [{ payer, amount }];
  });
}
