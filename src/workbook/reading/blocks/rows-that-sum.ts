import { agrees } from "../lines/running-sums";

/**
 * What a label is to sums. "total": one by its word. "group": of many people or a place, which may have a single row. "person": never
 * a total itself, though its payers may stand under it. "name": may be a person's, and is one over rows.
 */
export type KindOfLabel = "total" | "group" | "person" | "name" | "other";

/** A row of a table as far as sums go. */
export interface RowOfFigures {
  readonly row: number;
  /** Cents in each column; NaN where there is none. */
  readonly figures: readonly number[];
  readonly label: KindOfLabel;
}

const FEWEST_PARTS = 2;
const FEWEST_COLUMNS = 2;
/** Distinct amounts that must agree: flat figures sum one another by chance. */
const FEWEST_AMOUNTS: Readonly<Record<KindOfLabel, number>> = { total: 1, group: 2, person: 2, other: 3, name: 4 };

/**
 * The rows that sum the rows right below them or right above them in two columns or more, to half a cent, whatever they are
 * called. One column of three or more may differ: that is a total that is wrong.
 */
export function rowsThatSum(rows: readonly RowOfFigures[]): ReadonlySet<number> {
  const heads = sumsOver([...rows].reverse(), true);
  const rest = rows.filter(({ row }) => !heads.has(row));
  return new Set([...heads, ...sumsOver(rest, false)].sort((one, other) => one - other));
}

/** Those of the rows, in the order given, that sum rows before them. */
function sumsOver(rows: readonly RowOfFigures[], isUpwards: boolean): ReadonlySet<number> {
  const found = new Map<number, number>();
  const columns = (rows[0]?.figures ?? []).map(() => new SumsSoFar());
  let parts = 0;
  const mark = (): void => columns.forEach((sum) => sum.mark(parts));
  mark();
  for (const [index, { row, figures, label }] of rows.entries()) {
    const isPerson = label === "person" || (isUpwards && label === "name");
    const since = label === "total" ? null : partsOf(columns, figures, parts, isPerson ? "person" : label);
    const mayBeOfOne = isUpwards && (label === "group" || (isPerson && rows[index - 1]?.label === "group"));
    const isSum = since !== null && since >= (mayBeOfOne ? 1 : FEWEST_PARTS);
    if (isSum && !isPerson) found.set(row, since);
    if (!isSum && label !== "total") {
      parts += 1;
      columns.forEach((sum, place) => sum.add(figures[place] ?? NaN));
    }
    // The last row of a table may be a total that is known only by what it sums above it.
    if (isSum || label === "total" || (isUpwards && index === 0)) mark();
  }
  return new Set([...found.values()].some((since) => since >= FEWEST_PARTS) ? found.keys() : []);
}

/** How many rows the figures of a row sum; null where they sum none. */
function partsOf(columns: readonly SumsSoFar[], figures: readonly number[], parts: number, label: KindOfLabel): number | null {
  let fewest = Infinity;
  let misses = 0;
  let matches = 0;
  const amounts = new Set<number>();
  for (const [place, sum] of columns.entries()) {
    const figure = figures[place] ?? NaN;
    if (Number.isNaN(figure) || figure === 0) continue;
    const since = sum.markBefore(figure);
    if (since === null) {
      misses += 1;
      if (misses > 1) return null;
      continue;
    }
    matches += 1;
    amounts.add(figure);
    fewest = Math.min(fewest, parts - since);
  }
  return matches >= FEWEST_COLUMNS && amounts.size >= FEWEST_AMOUNTS[label] ? fewest : null;
}

/** The sum of a column so far, remembered at each total. */
class SumsSoFar {
  private total = 0;
  private readonly marks = new Map<number, { readonly exact: number; readonly parts: number }>();

  add(amount: number): void {
    if (!Number.isNaN(amount)) this.total += amount;
  }

  mark(parts: number): void {
    this.marks.set(Math.round(this.total), { exact: this.total, parts });
  }

  /** How many rows came before the latest mark since which the column comes to an amount; null where there is none. */
  markBefore(amount: number): number | null {
    const before = this.total - amount;
    const near = Math.round(before);
    const marks = [near - 1, near, near + 1].flatMap((key) => this.marks.get(key) ?? []).filter(({ exact }) => agrees(exact, before));
    return marks.length === 0 ? null : Math.max(...marks.map(({ parts }) => parts));
  }
}
