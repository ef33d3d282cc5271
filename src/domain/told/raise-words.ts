import type { Scoring } from "../evidence";
import { figureWords } from "../words";

/** What would bring full marks in each part of the five pillars. Dollar goalposts come from the group's quartiles and are not told. */
const WORDS: Readonly<Record<string, (scoring: Scoring) => string>> = {
  "growth of collections": () => "A rise that the quarters can show: +3% a quarter brings full marks.",
  "collections per clinical FTE": () => "More collected per clinical FTE. Ask to see the group's scale.",
  "overhead coverage": ({ overheadCoverage }) => `Collections of ${figureWords(overheadCoverage.hundredAt, "times")} the overhead you carry bring full marks.`,
  "payer mix": () => "Less that hangs on Medicaid, on self-pay and on one payer.",
  rework: ({ rework }) => `Less work that others do again: ${figureWords(rework.hundredAt, "share")} brings full marks.`,
  headache: () => "Fewer incidents. The points by kind, below, say where.",
  "staff preference": () => "More of the staff asking to work with you.",
  "growth of inbound referrals": ({ referralGrowth }) => `Inbound referrals: ${figureWords(referralGrowth.hundredAt, "growth")} brings full marks.`,
  "service lines and sites led": ({ sitesAndLines }) => `Leading service lines or sites: ${figureWords(sitesAndLines.hundredAt, "count")} bring full marks.`,
  "hard to lose": () => "Owning a line, a site or a referral source; being sought by name; being there in a crisis.",
  "project lift": ({ projectLift }) => `One project, measured before and after: from 100 to ${figureWords(projectLift.hundredAt, "index")} brings full marks.`,
  "knows own numbers": () => "Knowing all four numbers, below, when asked.",
  "ownership questions": () => "Asking how the practice earns and grows, not only about schedule and leave.",
  "taking part": () => "Coming to the meetings that the group calls.",
  "quality score": () => "A higher score on the group's own measure of quality.",
};

/**
 * What would raise this part of a pillar, said to the associate?
 *
 * @param label The part, as the pillars call it.
 * @param scoring The group's scale.
 *
 * @example
 * raiseWords("overhead coverage", DEFAULT_SCORING) // => "Collections of 2× the overhead you carry bring full marks."
 * raiseWords("taking part", DEFAULT_SCORING) // => "Coming to the meetings that the group calls."
 */
export const raiseWords = (label: string, scoring: Scoring): string => WORDS[label]?.(scoring) ?? `More in ${label}.`;
