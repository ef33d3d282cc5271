import type { SponsorRecord } from "../evidence";

/**
 * What does one partner answer, by all of their rows? A no stands until the same partner says yes on a later day: an answer
 * without a day takes no no back. Null where they have not been asked.
 */
export function standingAnswer(rows: readonly SponsorRecord[]): "would share" | "would not" | null {
  const yes = rows.filter(({ wouldShareBalanceSheet }) => wouldShareBalanceSheet === true);
  const isTakenBack = (no: SponsorRecord): boolean =>
    yes.some(({ voteDate }) => voteDate !== null && no.voteDate !== null && voteDate > no.voteDate);
  if (rows.some((row) => row.wouldShareBalanceSheet === false && !isTakenBack(row))) return "would not";
  return yes.length > 0 ? "would share" : null;
}
