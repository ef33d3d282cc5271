import { VETO_REASONS, type SponsorRecord } from "../evidence";
import { rowsByPartner } from "./rows-by-partner";
import type { VetoCount, VoteStanding } from "./sponsorship";
import { standingAnswer } from "./standing-answer";
import { voteWords } from "./vote-words";

/**
 * Would the partners share a call schedule and a balance sheet with an associate?
 *
 * Counts partners, not rows. A partner's no stands until the same partner says yes on a later day, and no number of others
 * outweighs it: one or two are enough to block. Reasons are counted by partner.
 *
 * @param records The group's sponsor rows; null where it keeps none.
 * @param name The associate, as the rows spell the name.
 * @param partners How many partners the group has; null where it has not said, then only those with a row count.
 * @returns Counts and reasons, without any partner's name; null where nothing is known.
 *
 * Source: the quiet veto and its reasons in the essay the product comes from.
 *
 * @example
 * voteStanding([{ associate: "Okafor", where: "Sponsors!A2:H2", partner: "Weiss", relation: "none", stage: null, stageDate: null, wouldShareBalanceSheet: false, vetoReason: "dodges responsibility", voteDate: "2026-03-01" }], "Okafor", 4) // => {"asked": 1, "wouldShare": 0, "vetoes": 1, "notAsked": 3, "isBlocked": true, "reasons": [{"reason": "dodges responsibility", "partners": 1}]}
 * voteStanding([], "Okafor", 4) // => {"asked": 0, "vetoes": 0, "notAsked": 4, "isBlocked": false, "reasons": []}
 * voteStanding(null, "Okafor") // => null
 */
export function voteStanding(records: readonly SponsorRecord[] | null, name: string, partners: number | null = null): VoteStanding | null {
  if (records === null) return null;
  const byPartner = rowsByPartner(records, name);
  const answers = byPartner.map(standingAnswer);
  const wouldShare = answers.filter((answer) => answer === "would share").length;
  const vetoing = byPartner.filter((_, index) => answers[index] === "would not");
  const asked = wouldShare + vetoing.length;
  const counts = { asked, wouldShare, vetoes: vetoing.length, notAsked: Math.max(byPartner.length, partners ?? 0) - asked };
  return {
    ...counts,
    reasons: reasonsOf(vetoing),
    isBlocked: vetoing.length > 0,
    sentence: voteWords(name, counts),
    where: byPartner.flat().filter(({ wouldShareBalanceSheet }) => wouldShareBalanceSheet !== null).map(({ where }) => where),
  };
}

function reasonsOf(vetoing: readonly (readonly SponsorRecord[])[]): VetoCount[] {
  const given = vetoing.map((rows) => rows.flatMap((row) => (row.wouldShareBalanceSheet === false && row.vetoReason !== null ? [row.vetoReason] : [])));
  const counted: VetoCount[] = [
    ...VETO_REASONS.map((reason) => ({ reason, partners: given.filter((reasons) => reasons.includes(reason)).length })),
    { reason: "no reason given", partners: given.filter((reasons) => reasons.length === 0).length },
  ];
  return counted.filter(({ partners }) => partners > 0);
}
