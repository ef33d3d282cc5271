const MONTHS = 3;

/**
 * The columns of months a column of a quarter may sum by where it stands: those just before it, those just after it, and
 * its three in turn where all the quarters stand after all the months. Columns are given in order.
 */
export function partsOfSummary(quarter: number, months: readonly number[], quarters: readonly number[]): readonly (readonly number[])[] {
  const turn = quarters.indexOf(quarter);
  const previous = quarters[turn - 1] ?? -1;
  const next = quarters[turn + 1] ?? Infinity;
  return [
    months.filter((month) => month > previous && month < quarter).slice(-MONTHS),
    months.filter((month) => month > quarter && month < next).slice(0, MONTHS),
    months.slice(turn * MONTHS, (turn + 1) * MONTHS),
  ];
}
