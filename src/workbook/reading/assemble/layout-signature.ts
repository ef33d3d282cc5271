import { fingerprintValues } from "../../plan/fingerprint-values";
import { normaliseLabel } from "../cells/normalise-label";
import type { BlockReading } from "../sources/block-reading";

/**
 * What does this layout look like, whatever its figures? Answers given for one workbook are good for the next of the same
 * signature: the same headings with the same meanings, in any order of columns or sheets. Periods, people and amounts
 * are no part of it, so next quarter's export has it too.
 *
 * @returns 16 hexadecimal digits; those of nothing where no table holds collections
 */
export function layoutSignature(readings: readonly BlockReading[]): string {
  const headings = readings
    .filter(({ collections }) => collections.length > 0)
    .flatMap(({ block }) => [
      ...block.labels.map(({ role, header }) => `${role} ${normaliseLabel(header)}`),
      ...block.slots.map(({ measure, header }) => `${measure} ${normaliseLabel(header)}`),
    ]);
  return fingerprintValues([[...new Set(headings)].sort()]);
}
