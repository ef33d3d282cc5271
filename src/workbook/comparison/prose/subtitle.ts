import type { Comparison } from "../../../domain";
import type { Reading } from "../../reading";
import { plainText } from "../words/plain-text";
import { quarterWords } from "../words/quarter-words";
import { tieOutWords } from "./tie-out-words";

const DATE_BASIS = {
  posting: "collections by posting date, net of refunds",
  service: "collections by date of service, net of refunds",
  unknown: "collections net of refunds, by the dates the workbook gives",
} as const;

const LONGEST_DEFINITION = 80;

/** By which dates were the collections read, and of what are they net? */
export const dateBasisWords = ({ group }: Pick<Reading, "group">): string => DATE_BASIS[group?.dateBasis ?? "unknown"];

/** Whose figures, as of when, on what basis, and do they tie? One line under the title. */
export function subtitle(comparison: Comparison, reading: Reading): string {
  const group = comparison.groupName === null ? [] : [plainText(comparison.groupName, 80)];
  const definition = reading.group?.cfteDefinition ?? null;
  return [
    ...group,
    `as of ${quarterWords(comparison.asOf)}`,
    dateBasisWords(reading),
    ...(definition === null ? [] : [plainText(definition, LONGEST_DEFINITION)]),
    tieOutWords(reading),
  ].join(" · ");
}
