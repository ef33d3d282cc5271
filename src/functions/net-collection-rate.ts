import { netCollectionRate as rateOf } from "../domain";
import { divisionByZero, reject } from "./arguments/cell-errors";
import { finite } from "./arguments/finite";
import { readSum } from "./arguments/read-sum";

/**
 * Of what the payers agreed to pay, how much came in? (payments - refunds) / (charges - contractual adjustments). Give amounts of the same period; each may be a number or a range that is added up.
 * @customfunction NET_COLLECTION_RATE
 * @param payments Payments posted.
 * @param refunds Refunds and take-backs, as positive amounts.
 * @param charges Gross charges.
 * @param contractual_adjustments Contractual adjustments, as positive amounts. Leave bad debt and write-offs out.
 * @returns A fraction: 0.972 is 97.2 %.
 * @example
 * =NET_COLLECTION_RATE(500000,14000,850000,350000) // => 0.972
 * =NET_COLLECTION_RATE({300000,200000},14000,{850000},{350000}) // => 0.972
 */
export function netCollectionRate(payments: unknown[][], refunds: unknown[][], charges: unknown[][], contractual_adjustments: unknown[][]): number {
  const rate = rateOf({
    payments: readSum(payments, "payments"),
    refunds: readSum(refunds, "refunds"),
    charges: readSum(charges, "charges"),
    contractualAdjustments: readSum(contractual_adjustments, "contractual_adjustments"),
  });
  if (rate === null) reject(divisionByZero());
  return finite(rate);
}
