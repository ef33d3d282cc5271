import type { IsoDate } from "../quarter";
import type { DoneOn } from "./milestone-state";

/** The first of the days on which something was done; "undated" where one was not written down, as that may be the first. */
export function firstDone(days: readonly (IsoDate | null)[]): DoneOn {
  if (days.includes(null)) return "undated";
  return days.filter((day) => day !== null).sort()[0] ?? null;
}
