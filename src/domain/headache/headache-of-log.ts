import type { IsoDate, Quarter } from "../quarter";
import { assessHeadache } from "./assess-headache";
import type { Headache, Incident } from "./headache";

/** One incident as a group's log has it: whose, and when. */
export interface LoggedIncident extends Incident {
  readonly associate: string;
  readonly date: IsoDate;
}

/** The quarters whose incidents count, and an associate's clinical FTE in each of them; null where unknown. */
export interface HeadacheWindow {
  readonly quarters: readonly Quarter[];
  readonly cfteByQuarter: readonly (number | null)[];
}

/** Headache, with what it was counted from. */
export interface HeadacheOfLog<Logged extends LoggedIncident = LoggedIncident> extends Headache {
  readonly cfteYears: number;
  /** The incidents that count, in the order of the log. */
  readonly incidents: readonly Logged[];
}

/**
 * How much headache does the group's log show of one associate, over the quarters looked at?
 *
 * Incidents dated inside the window count, set against the cFTE-years worked in it: the sum of the quarters' cFTE over
 * four. A quarter of unknown cFTE adds no time, and none is made up for it.
 *
 * @param log All the group's incidents; null where it keeps no log.
 * @param name The associate, as the log spells it.
 * @param window Quarters, and as many figures of cFTE.
 * @returns Headache as `assessHeadache` gives it; null where no log is kept or no quarter's cFTE is known.
 * @throws RangeError when there are not as many figures of cFTE as quarters.
 *
 * @example
 * headacheOf([{ associate: "Okafor", date: "2026-02-03", category: "lateness", severity: 2 }, { associate: "Okafor", date: "2024-02-03", category: "lateness", severity: 3 }], "Okafor", { quarters: ["2025Q4", "2026Q1"], cfteByQuarter: [1, 1] }) // => {"points": 4, "score": 50, "band": "High", "cfteYears": 0.5}
 * headacheOf([], "Okafor", { quarters: ["2025Q4", "2026Q1"], cfteByQuarter: [0.8, null] }) // => {"points": 0, "score": 100, "cfteYears": 0.2}
 * headacheOf(null, "Okafor", { quarters: ["2026Q1"], cfteByQuarter: [1] }) // => null
 */
export function headacheOf<Logged extends LoggedIncident>(
  log: readonly Logged[] | null,
  name: string,
  { quarters, cfteByQuarter }: HeadacheWindow,
): HeadacheOfLog<Logged> | null {
  if (quarters.length !== cfteByQuarter.length) throw new RangeError(`${quarters.length} quarters cannot have ${cfteByQuarter.length} figures of cFTE.`);
  const cfteYears = cfteByQuarter.reduce<number>((sum, cfte) => sum + Math.max(0, cfte ?? 0), 0) / 4;
  if (log === null || cfteYears === 0) return null;
  const incidents = log.filter(({ associate, date }) => associate === name && quarters.some((quarter) => quarter === quarterOf(date)));
  return { ...assessHeadache(incidents, cfteYears), cfteYears, incidents };
}

const quarterOf = (date: IsoDate): string => `${date.slice(0, 4)}Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
