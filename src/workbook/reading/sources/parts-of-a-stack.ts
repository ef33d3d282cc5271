import { normaliseLabel } from "../cells/normalise-label";
import type { BlockReading } from "./block-reading";

const VERSIONS = /\b(?:revised|restated|original|prior|previous|draft|updated|corrected|version|v\d+|old|new|final|preliminary|adjusted|as reported|copy)\b/;

/**
 * Whether two tables are parts of one whole: one under the other on a sheet, under the same heading and under titles that
 * name different things, such as sites or payers, and not two versions of one.
 */
export function arePartsOfAStack({ block: one }: Pick<BlockReading, "block">, { block: other }: Pick<BlockReading, "block">): boolean {
  if (one.grid.name !== other.grid.name || one.title === null || other.title === null || one.title === other.title) return false;
  if ([one.title, other.title].some((title) => VERSIONS.test(normaliseLabel(title)))) return false;
  const heading = other.grid.row(other.headerRow);
  return one.grid.row(one.headerRow).every((value, column) => value === heading[column]);
}
