import type { Cents } from "../../../domain";
import type { Reading } from "../../reading";
import { dollarWords } from "../words/dollar-words";

/**
 * Do the figures read agree with the file's own totals? Said with the total of all collections where the file prints it;
 * other totals, of overhead or of a single month, are only counted. The first that does not agree is named.
 */
export function tieOutWords(reading: Reading): string {
  const { tieOut } = reading;
  const broken = tieOut.find((total) => total.file !== total.read);
  if (broken !== undefined)
    return `read figures do not tie: the file's total at ${broken.where} is ${dollarWords(broken.file)}, read were ${dollarWords(broken.read)}`;
  const everything = collectionsRead(reading);
  if (tieOut.some(({ file }) => file === everything)) return `read figures tie to the ledger total, ${dollarWords(everything)}, to the cent`;
  if (tieOut.length === 0) return "the file has no total of its own to tie to";
  return tieOut.length === 1 ? "the one total printed in the file ties to the cent" : `all ${tieOut.length} totals printed in the file tie to the cent`;
}

/** Of every physician and of nobody, in every quarter read. */
function collectionsRead({ group, unattributed }: Reading): Cents {
  const lists = [...(group?.physicians ?? []), ...(unattributed === null ? [] : [unattributed])];
  return lists.flatMap(({ collections }) => collections).reduce<Cents>((sum, cents) => sum + (cents ?? 0), 0);
}
