import { roundCents } from "../cells/cents";
import type { Line } from "../lines/line";
import { remembered } from "../lines/label-readers";
import { extended, extentOf } from "../periods/extent";
import type { MoneyEntry } from "./block-reading";

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/**
 * Adds lines up by provider, payer and month or quarter, in the order of their first lines: a billing system prints
 * thousands of lines for each. Every line is rounded to the cent before it is added. Lines with a cell that could not
 * be read are kept apart, without an amount; lines without a figure are left out.
 *
 * @param centsOf - The exact cents of a line; NaN where it has no figure.
 */
export function moneyByMonth(lines: readonly Line[], centsOf: (line: Line) => number): readonly MoneyEntry[] {
  const entries: Writable<MoneyEntry>[] = [];
  const byProvider = remembered((_provider: string) =>
    remembered((_providerId: string | null) => remembered((_period: number) => new Map<string | null, Writable<MoneyEntry>>())),
  );
  for (const line of lines) {
    const exact = centsOf(line);
    const { provider, providerId, span, payer, row, hasUnreadable } = line;
    if (Number.isNaN(exact) && !hasUnreadable) continue;
    const cents = hasUnreadable ? null : roundCents(exact);
    const byPayer = byProvider(provider)(providerId)(periodKey(line));
    const known = byPayer.get(payer);
    if (known === undefined) {
      const entry = { provider, providerId, span: span && extentOf(span), payer, row, column: line.group.columns.find((column) => column !== null) ?? 0, cents };
      byPayer.set(payer, entry);
      entries.push(entry);
    } else {
      known.cents = known.cents === null || cents === null ? null : known.cents + cents;
      if (known.span !== null && span !== null) known.span = extended(known.span, span);
    }
  }
  return entries;
}

const NO_PERIOD = 0;

/** One number for each month, quarter or lack of both, and for lines that could be read and not. */
function periodKey({ span, hasUnreadable }: Line): number {
  const period = span === null ? NO_PERIOD : span.firstMonth * 4 + span.months;
  return hasUnreadable ? -period - 1 : period;
}
