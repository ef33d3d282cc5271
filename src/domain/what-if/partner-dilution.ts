/**
 * What would one more partner change in each partner's profit?
 *
 * (pool + contribution) / (partners + 1) − pool / partners. It is nothing where the newcomer brings exactly what a partner
 * takes home now, and below zero where they bring less.
 *
 * @param profitPool What the partners share now, in any unit of money.
 * @param partners How many share it now, above zero.
 * @param candidateContribution What the newcomer would add to the pool, in the same unit.
 * @returns Change in profit per partner, in the same unit.
 * @throws RangeError when there is no partner.
 *
 * @example
 * partnerDilution(2000000, 4, 350000) // => -30000
 * partnerDilution(2000000, 4, 500000) // => 0
 * partnerDilution(900000, 2, 600000) // => 50000
 */
export function partnerDilution(profitPool: number, partners: number, candidateContribution: number): number {
  if (!(partners > 0)) throw new RangeError(`A pool is shared by one partner or more, not by ${partners}.`);
  // The same difference in the form in which nothing cancels: who brings a partner's share changes exactly nothing.
  return (candidateContribution - profitPool / partners) / (partners + 1);
}
