import type { Incident } from "../headache";
import type { IsoDate } from "../quarter";
import type { Sourced } from "./sourced";

/** One incident with its day. Good-faith reports, protected leave and parental status have no category and never come this far. */
export interface IncidentRecord extends Incident, Sourced {
  readonly date: IsoDate;
}
