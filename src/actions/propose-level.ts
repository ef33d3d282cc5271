import { compareGroup, proposeLevelGoalposts, type Goalposts, type GroupRecord } from "../domain";

/**
 * Between which dollars may this group want collections per cFTE to be scored? Everybody's of the last four quarters are
 * looked at, partners' too. It is a proposal, fixed once it stands in the sheet. Null where there is too little to tell.
 */
export function proposeLevel(group: GroupRecord): Goalposts | null {
  if (group.quarters.length === 0) return null;
  // Without roles everybody is compared, and not only the associates.
  const { basis, rows } = compareGroup({ ...group, physicians: group.physicians.map((physician) => ({ ...physician, role: "unknown" })) });
  const level = basis === "per clinical FTE" ? proposeLevelGoalposts(rows.map(({ comparedLastFour }) => comparedLastFour)) : null;
  return level !== null && level.zeroAt > 0 ? level : null;
}
