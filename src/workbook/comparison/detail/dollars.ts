/** Cents as a cell's dollars, to the cent; words where there is no figure, since a blank could be taken for zero. */
export function dollars(cents: number | null): number | "no figure" {
  return cents === null ? NO_FIGURE : Math.round(cents) / 100;
}

export const NO_FIGURE = "no figure";
