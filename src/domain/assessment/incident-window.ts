import type { Comparison } from "../comparison";
import type { GroupRecord, PhysicianRecord } from "../group-record";
import type { HeadacheWindow } from "../headache";

/** The quarters whose incidents count: those of the trend, with the physician's clinical FTE in each. */
export const incidentWindow = ({ window }: Pick<Comparison, "window">, { quarters }: Pick<GroupRecord, "quarters">, { cfte }: PhysicianRecord): HeadacheWindow => ({
  quarters: window,
  cfteByQuarter: window.map((quarter) => cfte[quarters.indexOf(quarter)] ?? null),
});
