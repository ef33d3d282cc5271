import { counted, moneyInWords, numberInWords } from "../../words";
import { blockTrial, DEFAULT_TRIAL_MONTHS, type BlockPlan } from "../block-trial";
import type { WhatIfWords } from "./what-if-words";

/**
 * How does an associate put an added block of sessions to the partners, and what does that take for granted?
 *
 * @param plan The block, its amounts in cents.
 * @param months How long the trial runs.
 * @returns Assumptions and one sentence.
 * @throws RangeError as `blockTrial` does.
 *
 * @example
 * blockInWords({ sessionsPerMonth: 4, visitsPerSession: 10, collectionsPerVisit: 15000, addedCostPerMonth: 250000 }) // => {"sentence": "A block of 4 sessions a month brings 40 visits and $6,000 a month; after 3 months it has left the group $10,500."}
 * blockInWords({ sessionsPerMonth: 4, visitsPerSession: 5, collectionsPerVisit: 10000, addedCostPerMonth: 250000 }, 2) // => {"sentence": "A block of 4 sessions a month brings 20 visits and $2,000 a month; after 2 months it has cost the group $1,000 more than it brought."}
 */
export function blockInWords(plan: BlockPlan, months = DEFAULT_TRIAL_MONTHS): WhatIfWords {
  const last = blockTrial(plan, months).at(-1);
  const { addedVisits, addedCollections, runningNet } = last ?? { addedVisits: 0, addedCollections: 0, runningNet: 0 };
  const brings = `A block of ${counted(plan.sessionsPerMonth, "session")} a month brings ${counted(addedVisits, "visit")} and ${moneyInWords(addedCollections)} a month`;
  return {
    assumptions: [
      { label: "Visits in a session", value: `${numberInWords(plan.visitsPerSession)}, as many from the first month on` },
      { label: "Collections a visit", value: `${moneyInWords(plan.collectionsPerVisit)}, as from the visits there are now` },
      { label: "Added cost a month", value: moneyInWords(plan.addedCostPerMonth) },
      { label: "Trial", value: `${counted(months, "month")}, then a review` },
      { label: "Other sessions", value: "no patient comes to the block who would have come to another session" },
    ],
    sentence: `${brings}; after ${counted(months, "month")} it has ${outcomeOf(runningNet)}.`,
  };
}

function outcomeOf(runningNet: number): string {
  if (Math.round(runningNet) === 0) return "paid for itself to the cent";
  return runningNet > 0 ? `left the group ${moneyInWords(runningNet)}` : `cost the group ${moneyInWords(-runningNet)} more than it brought`;
}
