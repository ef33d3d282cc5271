/** How sure a share of a few is. */
export interface ShareInterval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the normal distribution: 95 % lie within it on either side. */
const Z = 1.959963984540054;

/**
 * Of `total` cases `hits` went one way: which true shares would not make that a surprise?
 *
 * The 95 % interval of Wilson: with p = hits / n, (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n). Unlike p ± 2 s it
 * stays within 0 and 1 and speaks sense of small numbers: five of five is not proof of always.
 *
 * @param hits Cases that count, a whole number of `total` or fewer.
 * @param total All cases, a whole number of one or more.
 * @returns The share and its bounds, as fractions.
 * @throws RangeError when `hits` of `total` is no share of anything.
 *
 * Source: Wilson (1927), Probable inference, the law of succession, and statistical inference.
 */
export function wilsonInterval(hits: number, total: number): ShareInterval {
  if (!Number.isSafeInteger(hits) || !Number.isSafeInteger(total) || total < 1 || hits < 0 || hits > total)
    throw new RangeError(`${hits} of ${total} is no share.`);
  const share = hits / total;
  const width = Z * Math.sqrt((share * (1 - share)) / total + (Z * Z) / (4 * total * total));
  const middle = share + (Z * Z) / (2 * total);
  const scale = 1 + (Z * Z) / total;
  return {
    share,
    low: hits === 0 ? 0 : (middle - width) / scale,
    high: hits === total ? 1 : (middle + width) / scale,
  };
}
