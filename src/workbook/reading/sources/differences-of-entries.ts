import type { MoneyEntry } from "./block-reading";

const MONTHS_OF_QUARTER = 3;

/**
 * What each month of a running total added to the one before. A run starts over in January, or where it falls for want of
 * a year's end in January. A step over months of two quarters is no figure of either.
 *
 * @param entries - one person's and payer's, in order of time, one a month or quarter
 */
export function differencesOfEntries(entries: readonly MoneyEntry[]): readonly MoneyEntry[] {
  const startsInJanuary = entries.every((entry, index) => index === 0 || !isJanuary(entry) || cents(entry) <= cents(entries[index - 1]));
  return entries.flatMap((entry, index): MoneyEntry[] => {
    const before = entries[index - 1];
    const isStart = before === undefined || (startsInJanuary ? yearOf(entry) !== yearOf(before) : cents(entry) < cents(before));
    const startOfRun = startsInJanuary ? yearOf(entry) * 12 : monthOf(entry);
    const from = isStart ? startOfRun : monthOf(before) + (before.span?.months ?? 1);
    const added = entry.cents === null || (!isStart && before.cents === null) ? null : entry.cents - (isStart ? 0 : cents(before));
    const last = monthOf(entry) + (entry.span?.months ?? 1) - 1;
    const isWithinQuarter = Math.floor(from / MONTHS_OF_QUARTER) === Math.floor(last / MONTHS_OF_QUARTER);
    const skipped = Array.from({ length: Math.max(0, monthOf(entry) - from) }, (_, step) => monthEntry(entry, from + step, isWithinQuarter ? 0 : null));
    return [...skipped, { ...entry, cents: isWithinQuarter ? added : null }];
  });
}

const monthOf = ({ span }: MoneyEntry): number => span?.firstMonth ?? 0;

const yearOf = (entry: MoneyEntry): number => Math.floor(monthOf(entry) / 12);

const isJanuary = (entry: MoneyEntry): boolean => monthOf(entry) % 12 === 0;

const cents = (entry: MoneyEntry | undefined): number => entry?.cents ?? 0;

const monthEntry = (entry: MoneyEntry, firstMonth: number, amount: number | null): MoneyEntry => ({
  ...entry,
  span: { firstMonth, months: 1, days: null, partial: false },
  cents: amount,
});
