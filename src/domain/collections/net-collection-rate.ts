/** The four sums a net collection rate is made of, all in one unit of money. */
export interface CollectionSums {
  readonly payments: number;
  readonly refunds: number;
  readonly charges: number;
  readonly contractualAdjustments: number;
}

/**
 * Of what the payers agreed to pay, how much came in?
 *
 * (payments − refunds) / (charges − contractual adjustments). Bad debt and write-offs stay in the denominator: taking
 * them out would hide what was lost. A single quarter may exceed 1, as payments trail the charges they belong to.
 *
 * @param sums Each in one unit of money over one period; refunds and adjustments as positive amounts.
 * @returns A fraction; null where nothing was collectable.
 *
 * Source: AAFP's worked example, 97.2 %.
 *
 * @example
 * netCollectionRate({ payments: 500000, refunds: 14000, charges: 850000, contractualAdjustments: 350000 }) // => 0.972
 * netCollectionRate({ payments: 100, refunds: 0, charges: 50, contractualAdjustments: 50 }) // => null
 */
export function netCollectionRate({ payments, refunds, charges, contractualAdjustments }: CollectionSums): number | null {
  const collectable = charges - contractualAdjustments;
  return collectable > 0 ? (payments - refunds) / collectable : null;
}
