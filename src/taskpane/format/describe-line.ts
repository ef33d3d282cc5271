import type { Cents, Quarter } from "../../domain";
import { formatMoney } from "./format-money";
import { formatQuarter } from "./format-quarter";

/** What does a drawn line say, read aloud? Every quarter with its figure, or that there is none. */
export function describeLine(name: string, quarters: readonly Quarter[], values: readonly (Cents | null)[]): string {
  const figures = quarters.map((quarter, position) => {
    const value = values[position] ?? null;
    return `${formatQuarter(quarter)} ${value === null ? "no figure" : formatMoney(value)}`;
  });
  return `${name}, collections per cFTE: ${figures.join(", ")}`;
}
