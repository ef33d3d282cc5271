/** Half a cent: what a printed total may differ from the sum of its parts. */
const TOLERANCE = 0.5 + 1e-6;

/**
 * Sums of one column from the top down, remembered at each total, so that a total may sum everything since any earlier
 * one. Asking costs the same however many totals there are.
 */
export class RunningSum {
  private total = 0;
  private filled = 0;
  private sinceTotal = 0;
  /** The exact sum at each total, and how many amounts had come by then. */
  private readonly atTotals = new Map<number, { readonly sum: number; readonly count: number }>([[0, { sum: 0, count: 0 }]]);
  private lastTotal = 0;

  add(amount: number): void {
    this.total += amount;
    this.filled += 1;
    if (amount !== 0) this.sinceTotal += 1;
  }

  /** The sum so far. */
  get all(): number {
    return this.total;
  }

  /** The sum since the last total, or all of it where nothing came since. */
  get latest(): number {
    return this.sinceTotal === 0 ? this.total : this.total - this.lastTotal;
  }

  /** How many amounts other than zero came since the last total. */
  get countSinceTotal(): number {
    return this.sinceTotal;
  }

  /** How many amounts there were, zeros among them. */
  get count(): number {
    return this.filled;
  }

  /** Whether an amount is the sum since some total above, to half a cent. */
  sumsTo(amount: number): boolean {
    const before = this.total - amount;
    const near = Math.round(before);
    return [near - 1, near, near + 1].some((key) => {
      const exact = this.atTotals.get(key);
      return exact !== undefined && Math.abs(exact.sum - before) <= TOLERANCE;
    });
  }

  /** Whether an amount is the sum from an earlier moment to some total since: then the sum was `before`, of so many amounts. */
  sumsFrom({ before, countBefore }: { readonly before: number; readonly countBefore: number }, amount: number): boolean {
    const near = Math.round(before + amount);
    return [near - 1, near, near + 1].some((key) => {
      const exact = this.atTotals.get(key);
      return exact !== undefined && exact.count > countBefore && Math.abs(exact.sum - before - amount) <= TOLERANCE;
    });
  }

  markTotal(): void {
    this.atTotals.set(Math.round(this.total), { sum: this.total, count: this.filled });
    this.lastTotal = this.total;
    this.sinceTotal = 0;
  }
}

/** Whether two amounts of cents agree to half a cent. */
export const agrees = (one: number, other: number): boolean => Math.abs(one - other) <= TOLERANCE;
