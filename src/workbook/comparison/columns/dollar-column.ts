import type { Comparison, ComparisonRow } from "../../../domain";
import { numberWords } from "../words/number-words";
import type { ComparisonColumn } from "./comparison-column";
import { numberColumn } from "./number-column";

type Given = Pick<ComparisonColumn, "id" | "heading"> & Partial<Omit<ComparisonColumn, "medianCell">> & {
  /** May have a fraction of a cent where it is a quotient. */
  readonly cents: (row: ComparisonRow) => number | null;
  readonly medianCents: number | null;
  readonly missing: (row: ComparisonRow) => string;
};

const MILLION = 1_000_000;

/** Dollars in the cell, shown in one unit for the whole column: millions where most figures reach one, else thousands. */
export function dollarColumn(comparison: Comparison, { cents, medianCents, ...given }: Given): ComparisonColumn {
  const figures = comparison.rows.map(cents).filter((figure) => figure !== null);
  const isInMillions = figures.filter((figure) => figure >= MILLION * 100).length * 2 > figures.length;
  return numberColumn(comparison, {
    figure: (row) => toDollars(cents(row)),
    medianCell: toDollars(medianCents),
    show: (value) => withDollarSign(isInMillions ? `${numberWords(value / MILLION, 3)} M` : `${numberWords(value / 1000)}k`),
    numberFormat: () => (isInMillions ? '$0.000,," M";"−"$0.000,," M"' : '$#,##0,"k";"−"$#,##0,"k"'),
    ...given,
  });
}

const toDollars = (cents: number | null): number | null => (cents === null ? null : Math.round(cents) / 100);

const withDollarSign = (words: string): string => (words.startsWith("−") ? `−$${words.slice(1)}` : `$${words}`);
