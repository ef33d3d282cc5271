import type { Goalposts, GrowthRecord, Scoring } from "../evidence";
import type { Input, ScoredPart, ScoredPillar } from "../explanation";
import { figureWords } from "../words";
import { hardToLose } from "../retention";
import { scoreBetween } from "../scoring";
import { INPUT_SHEETS } from "./input-sheets";
import { missingPart, scoredPart } from "./part";
import type { PillarEvidence } from "./pillar-evidence";
import { recordsOf } from "./records-of";
import { referralGrowth } from "./referral-growth";
import { weighParts } from "./weigh-parts";

const REFERRALS = { label: "growth of inbound referrals", weight: 50 };
const SITES_AND_LINES = { label: "service lines and sites led", weight: 30 };
const HARD_TO_LOSE = { label: "hard to lose", weight: 20 };

/**
 * Does the group grow with an associate, and would that growth leave with them?
 *
 * Growth of inbound referrals 50, service lines and sites led 30, hard to lose 20. Referrals to the group's own services
 * are no kind of row and cannot count. A sheet that is kept without a row for them says that they lead nothing; referrals
 * without two counts stay unknown.
 *
 * @param name The associate, as the sheet spells it.
 * @param evidence The sheet of growth.
 * @param scoring The group's goalposts.
 * @returns The pillar; null is its score where nothing is known.
 * @throws RangeError when two goalposts stand in one place.
 *
 * @example
 * growthPillar("Okafor", { growth: [{ associate: "Okafor", kind: "inbound referrals", what: "pediatricians", before: 100, after: 110, dependsOnAssociate: true, since: null, where: "Growth!A2:G2" }, { associate: "Okafor", kind: "site", what: "Eastside", before: null, after: null, dependsOnAssociate: false, since: null, where: "Growth!A3:G3" }] }, DEFAULT_SCORING) // => {"score": 59.166666666666664, "coverage": 100, "parts": [{"score": 75, "why": "Inbound referrals from 100 to 110, +10%: 75 of 100."}, {"score": 50}, {"score": 33.333333333333336}]}
 * growthPillar("Okafor", { growth: [] }, DEFAULT_SCORING) // => {"score": 1, "coverage": 50, "parts": [{"score": null}, {"score": 0}, {"score": 0}]}
 */
export function growthPillar(name: string, { growth }: Pick<PillarEvidence, "growth">, scoring: Scoring): ScoredPillar {
  const rows = growth === null ? null : recordsOf(growth, name);
  return weighParts("growth", [referralPart(name, rows, scoring.referralGrowth), sitesPart(name, rows, scoring.sitesAndLines), hardToLosePart(name, rows)]);
}

function referralPart(name: string, rows: readonly GrowthRecord[] | null, goalposts: Goalposts): ScoredPart {
  const referrals = referralGrowth(rows ?? []);
  if (referrals === null) return missingPart(REFERRALS, `No counts of inbound referrals to ${name} before and after. They go into the sheet ${INPUT_SHEETS.growth}.`);
  const finding = `Inbound referrals from ${figureWords(referrals.before, "count")} to ${figureWords(referrals.after, "count")}, ${figureWords(referrals.growth, "growth")}`;
  const inputs = referrals.rows.map(({ what, before, after, where }): Input => ({ label: `inbound referrals, ${what}, before and after`, value: `${before ?? 0} and ${after ?? 0}`, where }));
  return scoredPart(REFERRALS, scoreBetween(referrals.growth, goalposts), finding, inputs);
}

function sitesPart(name: string, rows: readonly GrowthRecord[] | null, goalposts: Goalposts): ScoredPart {
  if (rows === null) return missingPart(SITES_AND_LINES, `Nothing is known of service lines and sites that ${name} leads. They go into the sheet ${INPUT_SHEETS.growth}.`);
  const led = new Map(rows.filter(({ kind }) => kind === "service line" || kind === "site").map((row) => [`${row.kind} ${row.what.trim().toLowerCase()}`, row]));
  const finding = led.size === 0 ? "No service line or site led" : `${led.size} led, a service line or a site each`;
  return scoredPart(SITES_AND_LINES, scoreBetween(led.size, goalposts), finding, [...led.values()].map(inputOf));
}

function hardToLosePart(name: string, rows: readonly GrowthRecord[] | null): ScoredPart {
  const shown = hardToLose(rows, name);
  if (rows === null || shown === null) return missingPart(HARD_TO_LOSE, `Nothing is known of what would leave with ${name}. It goes into the sheet ${INPUT_SHEETS.growth}.`);
  const holding = shown.items.filter(({ holds }) => holds === true);
  const finding = holding.length === 0 ? "Nothing shown that would leave with them" : `${shown.met} of ${shown.items.length} hold (${holding.map(({ item }) => item).join("; ")})`;
  const cells = holding.flatMap(({ where }) => where);
  return scoredPart(HARD_TO_LOSE, (100 * shown.met) / shown.items.length, finding, rows.filter(({ where }) => cells.includes(where)).map(inputOf));
}

const inputOf = ({ kind, what, where }: GrowthRecord): Input => ({ label: kind, value: what, where });
