import { quarterIndexOfMonth } from "../periods/quarter-text";
import type { Line, TotalClaim } from "./line";

/** Rows of whole quarters among rows of the months in them, for the same provider and payer: sums, not data. */
export function quarterSummaryRows(lines: readonly Line[]): ReadonlySet<number> {
  if (!lines.some(({ span }) => span?.months === 3)) return new Set();
  const months = new Set(lines.flatMap((line) => (line.span?.months === 1 ? keysOf(line) : [])));
  return new Set(lines.flatMap((line) => (line.span?.months === 3 && months.has(ownKey(line)) ? [line.row] : [])));
}

/** What those rows print beside the sums of their months. */
export function claimsOfSummaries(lines: readonly Line[], rows: ReadonlySet<number>): readonly TotalClaim[] {
  const sums = new Map<string, number[]>();
  for (const line of lines) {
    if (line.span?.months !== 1) continue;
    for (const key of keysOf(line)) {
      const sum = sums.get(key) ?? line.amounts.map(() => 0);
      sums.set(key, sum);
      line.amounts.forEach((amount, slot) => (sum[slot] = (sum[slot] ?? 0) + (amount || 0)));
    }
  }
  return lines.flatMap((line) =>
    !rows.has(line.row)
      ? []
      : line.amounts.flatMap((printed, slot): TotalClaim[] => {
          const column = line.group.columns[slot] ?? null;
          if (Number.isNaN(printed) || column === null) return [];
          return [{ row: line.row, column, slot, label: `${line.provider}, whole quarter`, heading: null, printed, read: sums.get(ownKey(line))?.[slot] ?? 0 }];
        }),
  );
}

const quarterOf = ({ span }: Line): number => quarterIndexOfMonth(span?.firstMonth ?? 0);

/** The quarter a line is of, by provider and payer; a quarter printed without a payer sums all of them. */
const ownKey = (line: Line): string => JSON.stringify([line.group.provider ?? line.provider, line.payer ?? "", quarterOf(line)]);

const keysOf = (line: Line): readonly string[] => [...new Set([ownKey(line), ownKey({ ...line, payer: "" })])];
