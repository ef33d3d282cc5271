import type { PastAssociate } from "../evidence";
import type { IsoDate } from "../quarter";
import { addMonths } from "../calendar";

/** Ten years: as far back as an associate would ask. */
export const MONTHS_LOOKED_BACK = 120;

/** The record as it read on a day: who was decided only later still waited then. */
export const recordUpTo = (past: readonly PastAssociate[], asOf: IsoDate): PastAssociate[] =>
  past
    .filter(({ startDate }) => startDate === null || startDate <= asOf)
    .map((each) => (each.decided !== null && each.decided > asOf ? { ...each, decided: null, outcome: "waiting" } : each));

/** Whether an associate belongs to the last ten years; without any day that cannot be denied. */
export function isOfLastTenYears({ outcome, startDate, promised, decided }: PastAssociate, asOf: IsoDate): boolean {
  if (outcome === "waiting") return true;
  const days = [startDate, promised, decided].filter((day) => day !== null);
  return days.length === 0 || days.some((day) => day >= addMonths(asOf, -MONTHS_LOOKED_BACK));
}
