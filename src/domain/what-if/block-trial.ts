/** An added block of sessions, such as one more afternoon a week, in any one unit of money. */
export interface BlockPlan {
  readonly sessionsPerMonth: number;
  readonly visitsPerSession: number;
  readonly collectionsPerVisit: number;
  /** What the block costs a month: staff, room, supplies. */
  readonly addedCostPerMonth: number;
}

export interface BlockMonth {
  /** 1 is the first. */
  readonly month: number;
  readonly addedVisits: number;
  readonly addedCollections: number;
  /** Collections less cost from the first month to this one. */
  readonly runningNet: number;
}

/** Three months, after which the group looks at what the block did. */
export const DEFAULT_TRIAL_MONTHS = 3;

/**
 * What would another block of sessions bring in visits and collections, and what is left of it over a trial?
 *
 * @param plan Figures of zero or more, as many visits each month.
 * @param months How long the trial runs, a whole number: three months unless told otherwise.
 * @returns One entry a month.
 * @throws RangeError when a figure is below zero or `months` is not a whole number of one or more.
 *
 * @example
 * blockTrial({ sessionsPerMonth: 4, visitsPerSession: 10, collectionsPerVisit: 150, addedCostPerMonth: 2500 }) // => [{"month": 1, "addedVisits": 40, "addedCollections": 6000, "runningNet": 3500}, {"month": 2, "runningNet": 7000}, {"month": 3, "runningNet": 10500}]
 * blockTrial({ sessionsPerMonth: 0, visitsPerSession: 10, collectionsPerVisit: 150, addedCostPerMonth: 0 }, 1) // => [{"month": 1, "addedVisits": 0, "addedCollections": 0, "runningNet": 0}]
 */
export function blockTrial(plan: BlockPlan, months = DEFAULT_TRIAL_MONTHS): BlockMonth[] {
  const { sessionsPerMonth, visitsPerSession, collectionsPerVisit, addedCostPerMonth } = plan;
  if (![sessionsPerMonth, visitsPerSession, collectionsPerVisit, addedCostPerMonth].every((figure) => figure >= 0))
    throw new RangeError("A block is planned in figures of zero or more.");
  if (!Number.isInteger(months) || months < 1) throw new RangeError(`A trial runs a whole number of months, not ${months}.`);
  const addedVisits = sessionsPerMonth * visitsPerSession;
  const addedCollections = addedVisits * collectionsPerVisit;
  return Array.from({ length: months }, (_, index) => ({
    month: index + 1,
    addedVisits,
    addedCollections,
    runningNet: (addedCollections - addedCostPerMonth) * (index + 1),
  }));
}
