/** The four sums a net collection rate is made of, all in one unit of money. */
export interface CollectionSums {
  readonly payments: number;
  readonly refunds: number;
  readonly charges: number;
  readonly contractualAdjustments: number;
}

export function netCollectionRate(_sums: CollectionSums): number | null {
  return null;
}
