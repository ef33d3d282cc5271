import type { Block } from "./block";

/** The cell that prints the period of a figure: beside it in a column of periods, or the heading over it. */
export function periodAddress({ grid, headerRow, labels }: Block, figure: { readonly row: number; readonly column: number }): string {
  const period = labels.find(({ role }) => role === "period");
  return period === undefined ? grid.address(headerRow, figure.column) : grid.address(figure.row, period.column);
}
