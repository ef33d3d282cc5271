import type { Comparison } from "../../../domain";
import { plainText } from "../words/plain-text";
import { quarterWords } from "../words/quarter-words";

/** Where a printed page comes from, without a date of printing: the same figures give the same page. */
export function provenance({ groupName, asOf }: Comparison): string {
  return [...(groupName === null ? [] : [plainText(groupName, 60)]), `as of ${quarterWords(asOf)}`, "Partner Track"].join(" · ");
}
