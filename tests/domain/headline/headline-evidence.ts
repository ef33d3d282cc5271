import { assessHeadache, fitTrend, sponsorStanding, staffPreference, voteStanding, type HeadlineEvidence, type StaffEvidence } from "../../../src/domain";
import { row } from "../sponsorship/sponsor-rows";

export const RISING = fitTrend([200_000, 210_000, 220_000, 230_000, 240_000, 250_000]);

/** So many who ask for the associate, and so many who ask not to be assigned. */
export function asking(withRequests: number, notWithRequests: number): StaffEvidence {
  const preference = staffPreference(withRequests, notWithRequests);
  if (preference === null) throw new Error("Nobody asked.");
  return { preference, requests: withRequests + notWithRequests };
}

/** A productive associate with a sponsor, liked by the staff. */
export const evidence = (given: Partial<HeadlineEvidence> = {}): HeadlineEvidence => ({
  name: "Okafor",
  percentile: 0.8,
  groupSize: 6,
  basis: "per clinical FTE",
  trend: RISING,
  headache: { headache: assessHeadache([{ category: "lateness", severity: 2 }], 2), incidents: 1, cfteYears: 2 },
  sponsors: sponsorStanding([row({ relation: "sponsor", stage: 5 })], "Okafor"),
  votes: voteStanding([row({ wouldShareBalanceSheet: true }), row({ partner: "Abara", wouldShareBalanceSheet: true })], "Okafor"),
  staff: asking(9, 1),
  ...given,
});
