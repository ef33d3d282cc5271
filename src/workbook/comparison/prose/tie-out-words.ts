import type { TieOut } from "../../reading";
import { dollarWords } from "../words/dollar-words";

/** Do the figures read agree with the file's own totals? Said with the largest of them, or with the first that does not. */
export function tieOutWords(tieOut: readonly TieOut[]): string {
  const broken = tieOut.find((total) => total.file !== total.read);
  if (broken !== undefined)
    return `read figures do not tie: the file's total at ${broken.where} is ${dollarWords(broken.file)}, read were ${dollarWords(broken.read)}`;
  const [largest] = [...tieOut].sort((one, other) => Math.abs(other.file) - Math.abs(one.file));
  if (largest === undefined) return "the file has no total of its own to tie to";
  return `read figures tie to the ledger total, ${dollarWords(largest.file)}, to the cent`;
}
