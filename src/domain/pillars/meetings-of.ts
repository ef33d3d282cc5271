import type { ParticipationRecord } from "../evidence";

/** How many of the group's meetings an associate could have come to, and came to. */
export interface Meetings {
  readonly open: number;
  readonly attended: number;
}

/** Call, leave and patients are no absence: what is excused was never open. Null where nothing was. */
export function meetingsOf(records: readonly ParticipationRecord[]): Meetings | null {
  const open = records.reduce((sum, { offered, excused }) => sum + offered - excused, 0);
  const attended = records.reduce((sum, record) => sum + record.attended, 0);
  return open > 0 ? { open, attended: Math.min(attended, open) } : null;
}
