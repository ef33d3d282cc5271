/**
 * The same probability by another road: whole numbers of orders, multiplied out as polynomials over big integers. Slow,
 * exact, and written from the definition, so that it can stand as judge.
 */
export function exactProbability(s: number, tieSizes: readonly number[]): number {
  const counts = multisetInversions(tieSizes);
  const most = counts.length - 1;
  let asFar = 0n;
  let all = 0n;
  counts.forEach((count, inversions) => {
    all += count;
    if (Math.abs(most - 2 * inversions) >= Math.abs(s)) asFar += count;
  });
  return ratio(asFar, all);
}

/** Coefficients of the q-multinomial: [n]! divided by each [t]!. */
function multisetInversions(tieSizes: readonly number[]): bigint[] {
  const size = tieSizes.reduce((sum, each) => sum + each, 0);
  return tieSizes.reduce((left, ties) => divide(left, qFactorial(ties)), qFactorial(size));
}

function qFactorial(size: number): bigint[] {
  let product = [1n];
  for (let terms = 2; terms <= size; terms += 1) {
    const next = new Array<bigint>(product.length + terms - 1).fill(0n);
    product.forEach((count, index) => {
      for (let shift = 0; shift < terms; shift += 1) next[index + shift] = (next[index + shift] ?? 0n) + count;
    });
    product = next;
  }
  return product;
}

/** Exact division of one polynomial by another whose constant term is 1. */
function divide(dividend: readonly bigint[], divisor: readonly bigint[]): bigint[] {
  const rest = [...dividend];
  return Array.from({ length: dividend.length - divisor.length + 1 }, (_, index) => {
    const term = rest[index] ?? 0n;
    divisor.forEach((each, shift) => (rest[index + shift] = (rest[index + shift] ?? 0n) - term * each));
    return term;
  });
}

/** A fraction of big integers as a number, with all its figures. */
function ratio(part: bigint, whole: bigint): number {
  if (part === 0n) return 0;
  const scale = whole.toString().length - part.toString().length + 25;
  return Number((part * 10n ** BigInt(scale)) / whole) / 10 ** scale;
}
