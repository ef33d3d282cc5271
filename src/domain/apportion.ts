const REMAINDER_STEPS = 1e6;

/**
 * Rounds each share to a whole number so that together they make `total`: everybody is rounded down, then those with
 * the largest remainders get one more, ties to the earlier one (the largest-remainder method of Hamilton and Hare).
 *
 * `total` is a whole number no further from the sum of the shares, none below zero, than rounding that sum takes it.
 * Remainders are compared to a millionth, so that the last bits of a division decide no tie.
 */
export function apportion(total: number, shares: readonly number[]): number[] {
  const whole = shares.map(Math.floor);
  const left = total - whole.reduce((sum, share) => sum + share, 0);
  const remainders = shares.map((share, index) => Math.round((share - (whole[index] ?? 0)) * REMAINDER_STEPS));
  const byRemainder = shares.map((_, index) => index).sort((one, other) => (remainders[other] ?? 0) - (remainders[one] ?? 0) || one - other);
  const roundedUp = new Set(byRemainder.slice(0, left));
  return whole.map((share, index) => (roundedUp.has(index) ? share + 1 : share));
}
