import type { AssessOptions, Comparison, GroupAssessment } from "../domain";
import { assessAssociates } from "./assess-associates";
import type { Comparable } from "./comparable-parts";

/**
 * Everything the rules say of a reading. Null where the group writes nothing down beside its money: no verdict is made of a
 * third of the evidence.
 */
export function assessmentOf(comparable: Comparable, comparison: Comparison, options: Pick<AssessOptions, "changesFor"> = {}): GroupAssessment | null {
  if (comparable.evidence === undefined) return null;
  const assessment = assessAssociates(comparable, comparison, options);
  return assessment.hasEvidence ? assessment : null;
}
