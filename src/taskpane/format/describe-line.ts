import type { Comparison, ComparisonRow } from "../../domain";
import { formatMoney } from "./format-money";
import { quarterWords } from "../../workbook";

const COMPARED: Readonly<Record<Comparison["basis"], string>> = {
  "per clinical FTE": "collections per cFTE",
  "collections as they stand": "collections",
};

/** What does a drawn line say, read aloud? Every quarter with its figure, or that there is none. */
export function describeLine(row: Pick<ComparisonRow, "name" | "comparedByQuarter">, { basis, window }: Pick<Comparison, "basis" | "window">): string {
  const figures = window.map((quarter, position) => {
    const value = row.comparedByQuarter[position] ?? null;
    return `${quarterWords(quarter)} ${value === null ? "no figure" : formatMoney(value)}`;
  });
  return `${row.name}, ${COMPARED[basis]}: ${figures.join(", ")}`;
}
