/** How many of so many were selected. */
export interface SelectedOf {
  readonly selected: number;
  readonly of: number;
}

/** Beyond this many binary digits a quotient would no longer fit into a number. */
const LARGEST_DIGITS = 1000;

/**
 * If two groups were selected alike, how often would chance part them at least as unlikely as this?
 *
 * Fisher's exact test, two-sided: with both groups' sizes and the number selected held fixed, the probabilities of all
 * tables no likelier than this one are added up. Counted in whole numbers, so that equally likely tables are told exactly.
 *
 * @param one A group of one person or more, in whole numbers.
 * @param other Another one.
 * @returns A probability, above 0 and up to 1.
 * @throws RangeError when a group is no group, or more are selected than there are.
 *
 * Source: Fisher (1935), The Design of Experiments: the lady tasting tea.
 *
 * @example
 * fisherExact({ selected: 3, of: 4 }, { selected: 1, of: 4 }) // => 0.4857142857142857
 * fisherExact({ selected: 8, of: 10 }, { selected: 1, of: 6 }) // => 0.03496503496503497
 * fisherExact({ selected: 5, of: 10 }, { selected: 5, of: 10 }) // => 1
 */
export function fisherExact(one: SelectedOf, other: SelectedOf): number {
  for (const { selected, of } of [one, other]) {
    if (!Number.isSafeInteger(selected) || !Number.isSafeInteger(of) || of < 1 || selected < 0 || selected > of) throw new RangeError(`${selected} of ${of} is no share.`);
  }
  const selected = one.selected + other.selected;
  const [fewest, most] = [Math.max(0, selected - other.of), Math.min(selected, one.of)];
  let ways = choose(one.of, fewest) * choose(other.of, selected - fewest);
  const waysByCount = [ways];
  for (let count = fewest; count < most; count += 1) {
    // From one table to the next: C(n, k + 1) / C(n, k) = (n − k)/(k + 1), and the same backwards in the other group.
    ways = (ways * BigInt(one.of - count) * BigInt(selected - count)) / (BigInt(count + 1) * BigInt(other.of - selected + count + 1));
    waysByCount.push(ways);
  }
  const observed = waysByCount[one.selected - fewest] ?? 0n;
  const all = sum(waysByCount);
  return quotient(sum(waysByCount.filter((each) => each <= observed)), all);
}

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

function choose(from: number, count: number): bigint {
  let ways = 1n;
  for (let step = 1; step <= count; step += 1) ways = (ways * BigInt(from - count + step)) / BigInt(step);
  return ways;
}

function quotient(part: bigint, whole: bigint): number {
  const surplus = BigInt(Math.max(0, whole.toString(2).length - LARGEST_DIGITS));
  return Number(part >> surplus) / Number(whole >> surplus);
}
