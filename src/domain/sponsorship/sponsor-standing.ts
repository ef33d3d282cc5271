import { SPONSOR_STAGES, type SponsorRecord } from "../evidence";
import type { IsoDate } from "../quarter";
import { nextStepWords } from "./next-step-words";
import { rowsByPartner } from "./rows-by-partner";
import { sponsorWords } from "./sponsor-words";
import type { SponsorStanding } from "./sponsorship";
import { standingAnswer } from "./standing-answer";

/** Informal advocacy: below it, an ally does not speak for anybody yet. */
const FIRST_STEP_OF_ADVOCACY = 4;
const MOST_SPONSORS_NEEDED = 2;

/**
 * Does a partner champion an associate, and how far along the six steps have they come?
 *
 * The step is the highest any partner sees the associate on. Active is a sponsor from step 4 on: a mentor is none, nor is
 * an ally who does not advocate yet, nor whoever would not share a balance sheet. Of a partner with several rows the
 * strongest relation speaks. One or two sponsors are the target; more are no better.
 *
 * @param records The group's sponsor rows; null where it keeps none.
 * @param name The associate, as the rows spell the name.
 * @returns Counts, the step and the next one in words; null where nothing is known.
 *
 * Source: the six steps and the mentor-sponsor effect in the essay the product comes from.
 *
 * @example
 * sponsorStanding([{ associate: "Okafor", where: "Sponsors!A2:H2", partner: "Weiss", relation: "sponsor", stage: 5, stageDate: "2026-03-01", wouldShareBalanceSheet: true, vetoReason: null, voteDate: null }], "Okafor") // => {"stage": 5, "stageName": "in strategy talks", "stageDate": "2026-03-01", "activeSponsors": 1, "verdict": "someone's project", "target": "met"}
 * sponsorStanding([{ associate: "Okafor", where: "Sponsors!A2:H2", partner: "Weiss", relation: "mentor", stage: 2, stageDate: null, wouldShareBalanceSheet: null, vetoReason: null, voteDate: null }], "Okafor") // => {"stage": 2, "activeSponsors": 0, "mentors": 1, "verdict": "an item on an agenda", "target": "none yet"}
 * sponsorStanding(null, "Okafor") // => null
 */
export function sponsorStanding(records: readonly SponsorRecord[] | null, name: string): SponsorStanding | null {
  if (records === null) return null;
  const partners = rowsByPartner(records, name);
  const sponsors = partners.filter((rows) => rows.some(({ relation }) => relation === "sponsor"));
  const active = sponsors.filter((rows) => rows.some(isAdvocacy) && standingAnswer(rows) !== "would not");
  const mentors = partners.filter((rows) => rows.some(({ relation }) => relation === "mentor") && !sponsors.includes(rows));
  const rows = partners.flat();
  const stage = rows.reduce<SponsorStanding["stage"]>((highest, row) => (row.stage !== null && row.stage > highest ? row.stage : highest), 1);
  const counts = {
    activeSponsors: active.length,
    quietAllies: sponsors.filter((each) => !active.includes(each) && standingAnswer(each) !== "would not").length,
    mentors: mentors.length,
  };
  return {
    stage,
    stageName: SPONSOR_STAGES[stage - 1] ?? SPONSOR_STAGES[0],
    stageDate: firstDay(rows.filter((row) => row.stage === stage)),
    ...counts,
    verdict: active.length > 0 ? "someone's project" : "an item on an agenda",
    target: targetOf(active.length),
    sentence: sponsorWords(name, counts),
    nextStep: nextStepWords(stage, active.length),
    where: rows.map(({ where }) => where),
  };
}

const isAdvocacy = ({ relation, stage }: SponsorRecord): boolean => relation === "sponsor" && stage !== null && stage >= FIRST_STEP_OF_ADVOCACY;

const firstDay = (rows: readonly SponsorRecord[]): IsoDate | null =>
  rows.reduce<IsoDate | null>((first, { stageDate }) => (stageDate !== null && (first === null || stageDate < first) ? stageDate : first), null);

function targetOf(activeSponsors: number): SponsorStanding["target"] {
  if (activeSponsors === 0) return "none yet";
  return activeSponsors > MOST_SPONSORS_NEEDED ? "more than needed" : "met";
}
