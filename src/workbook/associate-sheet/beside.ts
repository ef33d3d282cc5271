import type { PageRow } from "../page";

/** Two parts of a page next to each other: the right one's cells stand in columns that the left one leaves empty. */
export function beside(left: readonly PageRow[], right: readonly PageRow[]): PageRow[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [one, other] = [left[index], right[index]];
    const cells = Array.from({ length: Math.max(one?.cells.length ?? 0, other?.cells.length ?? 0) }, (__, column) => one?.cells[column] ?? other?.cells[column] ?? null);
    return { cells, points: Math.max(one?.points ?? 0, other?.points ?? 0), looks: [...(one?.looks ?? []), ...(other?.looks ?? [])] };
  });
}
