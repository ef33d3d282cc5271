import type { CellValue } from "../../snapshot";
import { isBlank } from "../cells/is-blank";
import type { BlockPlace } from "./block-place";

/** Marks that make an amount negative from a column of their own: a minus before it, CR after it. */
const MARKS = [
  { marks: /^[-+\u2010-\u2015\u2212]$/, minus: /^[^+]$/, toAmount: 1 },
  { marks: /^(?:cr|dr)$/i, minus: /^cr$/i, toAmount: -1 },
] as const;

/**
 * A table with the signs that stand in columns of their own put on their amounts. Such a column has no heading and
 * nothing in it but signs.
 */
export function withSigns(place: BlockPlace): BlockPlace {
  const signs = place.heading.meanings.flatMap(({ kind }, column) => (kind === "blank" ? signsIn(place, column) : []));
  if (signs.length === 0) return place;
  const { grid } = place;
  const changed = new Map<number, CellValue[]>();
  for (const { row, amount } of signs) {
    const cells = changed.get(row) ?? [...grid.row(row)];
    cells[amount] = negative(cells[amount] ?? "");
    changed.set(row, cells);
  }
  const row = (index: number): readonly CellValue[] => changed.get(index) ?? grid.row(index);
  return { ...place, grid: { ...grid, row, value: (index, column) => row(index)[column] ?? "" } };
}

/** The rows with a minus in a column of signs, and the column each stands for; none where the column holds anything else. */
function signsIn({ grid, heading, endRow }: BlockPlace, column: number): readonly { readonly row: number; readonly amount: number }[] {
  const rows: number[] = [];
  let kind: (typeof MARKS)[number] | undefined;
  for (let row = heading.row + 1; row < endRow; row += 1) {
    const value = grid.value(row, column);
    if (isBlank(value)) continue;
    const text = String(value).trim();
    kind ??= MARKS.find(({ marks }) => marks.test(text));
    if (kind === undefined || !kind.marks.test(text)) return [];
    if (kind.minus.test(text)) rows.push(row);
  }
  const amount = column + (kind?.toAmount ?? 0);
  return heading.meanings[amount]?.kind === "blank" ? [] : rows.map((row) => ({ row, amount }));
}

/** Text in parentheses reads as negative; what was negative already becomes unreadable, since two signs contradict. */
function negative(value: CellValue): CellValue {
  if (typeof value === "number") return value > 0 ? -value : value;
  return isBlank(value) ? value : `(${String(value).trim()})`;
}
