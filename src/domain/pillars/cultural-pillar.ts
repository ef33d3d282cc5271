import type { IncidentRecord } from "../evidence";
import type { ScoredPart, ScoredPillar } from "../explanation";
import { figureWords } from "../words";
import type { HeadacheOfLog } from "../headache";
import { standingRequests, staffPreference } from "../staff";
import { INPUT_SHEETS } from "./input-sheets";
import { missingPart, scoredPart } from "./part";
import type { PillarEvidence } from "./pillar-evidence";
import { weighParts } from "./weigh-parts";

const HEADACHE = { label: "headache", weight: 60 };
const STAFF = { label: "staff preference", weight: 40 };

/**
 * Is an associate easy to work with, as the group's own log and the staff say?
 *
 * Headache 60, staff preference 40: the share of the people who asked that ask for the associate, each counted once.
 *
 * @param name The associate, as the sheets spell it.
 * @param evidence The incidents and the staff requests.
 * @param headache As `headacheOf` gives it; null where nothing is known.
 * @returns The pillar; null is its score where nothing is known.
 *
 * @example
 * culturalPillar("Okafor", { incidents: [], staffRequests: null }, headacheOf([], "Okafor", { quarters: ["2026Q1"], cfteByQuarter: [1] })) // => {"score": 100, "coverage": 60, "parts": [{"score": 100, "why": "No incidents in 0.25 cFTE-years: 100 of 100."}, {"score": null}]}
 * culturalPillar("Okafor", { incidents: null, staffRequests: null }, null) // => {"score": null, "coverage": 0, "parts": [{"why": "No incidents log: nothing is known of headache. It goes into the sheet Incidents."}, {"why": "No staff requests: nothing is known of whom the staff ask for. They go into the sheet Staff requests."}]}
 */
export const culturalPillar = (
  name: string,
  { incidents, staffRequests }: Pick<PillarEvidence, "incidents" | "staffRequests">,
  headache: HeadacheOfLog<IncidentRecord> | null,
): ScoredPillar => weighParts("cultural", [headachePart(name, incidents, headache), staffPart(name, staffRequests)]);

function headachePart(name: string, log: PillarEvidence["incidents"], headache: HeadacheOfLog<IncidentRecord> | null): ScoredPart {
  if (log === null) return missingPart(HEADACHE, `No incidents log: nothing is known of headache. It goes into the sheet ${INPUT_SHEETS.incidents}.`);
  if (headache === null) return missingPart(HEADACHE, `No clinical FTE for ${name}, against which incidents are counted: it goes into the collections workbook.`);
  const years = `${figureWords(headache.cfteYears, "years")} cFTE-years`;
  const finding =
    headache.worstCategory === null
      ? `No incidents in ${years}`
      : `${figureWords(headache.points, "points")} points of headache a cFTE-year over ${years}, most for ${headache.worstCategory}, ${headache.band}`;
  return scoredPart(
    HEADACHE,
    headache.score,
    finding,
    headache.incidents.map(({ date, category, severity, where }) => ({ label: `severity of the incident of ${date}, ${category}`, value: severity, where })),
  );
}

function staffPart(name: string, requests: PillarEvidence["staffRequests"]): ScoredPart {
  if (requests === null) return missingPart(STAFF, `No staff requests: nothing is known of whom the staff ask for. They go into the sheet ${INPUT_SHEETS.staffRequests}.`);
  const standing = standingRequests(requests, name);
  const asking = standing.filter(({ wish }) => wish === "with").length;
  const preference = staffPreference(asking, standing.length - asking);
  if (preference === null) return missingPart(STAFF, `Nobody of the staff has asked about ${name} yet. Requests go into the sheet ${INPUT_SHEETS.staffRequests}.`);
  return scoredPart(
    STAFF,
    100 * preference.share,
    `${asking} of ${standing.length} people who asked want to work with ${name}, ${preference.band}`,
    // The person who asked stays unnamed: the cell tells the manager, and nobody else needs to know.
    standing.map(({ date, wish, where }) => ({ label: `request of ${date}`, value: wish, where })),
  );
}
