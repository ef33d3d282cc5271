import { blockTrial as trialOf, DEFAULT_TRIAL_MONTHS } from "../domain";
import { finite } from "./arguments/finite";
import { readRequiredAmount } from "./arguments/read-required";
import { readWhole } from "./arguments/read-whole";

const LONGEST_TRIAL_MONTHS = 120;

/**
 * What would another block of sessions bring, and what is left of it over a trial? A row for each month, to be held against what the months then show.
 * @customfunction BLOCK_TRIAL
 * @param sessions_per_month Added sessions a month.
 * @param visits_per_session Visits in each session.
 * @param collections_per_visit Net collections a visit.
 * @param added_cost What the block costs a month: staff, room, supplies.
 * @param months How long the trial runs: 3 (default), up to 120.
 * @returns Four columns: month, added visits, added collections, running net after cost.
 * @example
 * =BLOCK_TRIAL(4,10,150,2500) // => [[1, 40, 6000, 3500], [2, 40, 6000, 7000], [3, 40, 6000, 10500]]
 * =BLOCK_TRIAL(2,8,100,2000,1) // => [[1, 16, 1600, -400]]
 */
export function blockTrial(
  sessions_per_month: unknown,
  visits_per_session: unknown,
  collections_per_visit: unknown,
  added_cost: unknown,
  months?: unknown,
): number[][] {
  const plan = {
    sessionsPerMonth: readRequiredAmount(sessions_per_month, "sessions_per_month"),
    visitsPerSession: readRequiredAmount(visits_per_session, "visits_per_session"),
    collectionsPerVisit: readRequiredAmount(collections_per_visit, "collections_per_visit"),
    addedCostPerMonth: readRequiredAmount(added_cost, "added_cost"),
  };
  return trialOf(plan, readWhole(months, "months", 1, LONGEST_TRIAL_MONTHS) ?? DEFAULT_TRIAL_MONTHS).map(
    ({ month, addedVisits, addedCollections, runningNet }) => [month, finite(addedVisits), finite(addedCollections), finite(runningNet)],
  );
}
