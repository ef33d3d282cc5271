import type { Sourced } from "./sourced";

/** Meetings the group itself calls. Golf, dinners and other company are no kind: they must not count. */
export const PARTICIPATION_KINDS = ["department meeting", "finance or operations meeting", "strategy session", "committee", "quality project"] as const;

/** How often an associate was asked to take part, did, and was excused, in the time looked at. */
export interface ParticipationRecord extends Sourced {
  readonly kind: (typeof PARTICIPATION_KINDS)[number];
  readonly offered: number;
  readonly attended: number;
  /** Call, leave and patients: these are no absence. */
  readonly excused: number;
}
