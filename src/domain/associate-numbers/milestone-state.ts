import type { IsoDate } from "../quarter";
import type { MilestoneState } from "./milestone";

/** Something noted as done: on a day, or "undated" where nobody wrote the day down. */
export type DoneOn = IsoDate | "undated" | null;

/** Something done on an unknown day is done: lateness is never guessed. Without a start only that can be told. */
export function milestoneState(due: IsoDate | null, done: DoneOn, asOf: IsoDate): MilestoneState {
  if (done === "undated" || (done !== null && due !== null && done <= due)) return "met";
  if (due === null) return done === null ? "unknown" : "met";
  if (done !== null) return "met late";
  return asOf <= due ? "still to come" : "missed";
}
