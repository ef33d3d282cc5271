import { compareGroup, type Comparison } from "../domain";
import type { Reading } from "../workbook";

/**
 * How do the associates stand beside each other, as this reading has it?
 * @throws RangeError where nothing was read; a reading of "records" or with questions under their defaults has a group
 */
export function compareAssociates(reading: Reading): Comparison {
  if (reading.group === null) throw new RangeError("A refused reading cannot be compared.");
  return compareGroup(reading.group);
}
