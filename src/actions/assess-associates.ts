import { assessGroup, NO_EVIDENCE, type AssessOptions, type Comparison, type GroupAssessment } from "../domain";
import type { Found } from "./find-collections";

/**
 * What do all the rules say of the associates of this reading? Where the group writes nothing down beside its money, most of it is
 * "not known".
 * @throws RangeError where nothing was read
 */
export function assessAssociates(
  { reading, evidence, headings = [] }: Pick<Found, "reading"> & Partial<Pick<Found, "evidence" | "headings">>,
  comparison: Comparison,
  options: Pick<AssessOptions, "changesFor"> = {},
): GroupAssessment {
  if (reading.group === null) throw new RangeError("A refused reading cannot be assessed.");
  return assessGroup(reading.group, comparison, evidence?.evidence ?? NO_EVIDENCE, { headings, ...options });
}
