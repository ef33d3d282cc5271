import type { Cents } from "../cents";
import type { IsoDate } from "../quarter";
import type { Sourced } from "./sourced";

/** What the group notes down of one associate; null where the cell is empty. */
export interface AssociateFacts extends Sourced {
  readonly role: "associate" | "partner" | "unknown";
  readonly startDate: IsoDate | null;
  /** Agreed years from start to decision. */
  readonly trackYears: number | null;
  /** The agreed day of the decision, where one is written down. */
  readonly decisionDate: IsoDate | null;
  /** Hours of a full clinical week, where the group gives cFTE in hours. */
  readonly hoursOfFullWeek: number | null;
  /** The associate's own pay and benefits, a year. */
  readonly payPerYear: Cents | null;
  /** Work that others had to redo, of all units: claims resubmitted, charts returned, reads overread. */
  readonly rework: { readonly redone: number; readonly of: number } | null;
  /** The group's own measure of clinical quality, 0 to 100. */
  readonly qualityScore: number | null;
  /** A concern for patients' safety that is not closed; null where nobody has answered. */
  readonly openSafetyConcern: boolean | null;
}
