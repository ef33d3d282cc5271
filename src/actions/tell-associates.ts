import { NO_EVIDENCE, tellAssociate, type ToldAssociate } from "../domain";
import { assessAssociates } from "./assess-associates";
import type { Comparable } from "./comparable-parts";
import { compareAssociates } from "./compare-associates";

/**
 * What are these associates told of their own? Everybody who is compared, unless some are named.
 * @throws RangeError for a refused reading, and for a name that is not compared
 */
export function tellAssociates(found: Comparable, names: readonly string[] | null = null): ToldAssociate[] {
  const { group } = found.reading;
  const comparison = compareAssociates(found.reading);
  if (group === null) throw new RangeError("Nothing can be told of a refused reading.");
  const { associates } = assessAssociates(found, comparison, { changesFor: "nobody" });
  const evidence = found.evidence?.evidence ?? NO_EVIDENCE;
  return (names ?? comparison.rows.map(({ name }) => name)).map((wanted) => {
    const [row, assessed] = [comparison.rows.find(({ name }) => name === wanted), associates.find(({ name }) => name === wanted)];
    if (row === undefined || assessed === undefined) throw new RangeError("Somebody who is not compared has no sheet.");
    return tellAssociate(row, assessed, { group, comparison, evidence });
  });
}
