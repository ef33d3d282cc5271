import type { IsoDate } from "../quarter";
import type { Sourced } from "./sourced";

/** One member of the staff who asked to be assigned with an associate, or not to be. */
export interface StaffRequest extends Sourced {
  readonly date: IsoDate;
  /** A code for the person who asked: requests count by people, not by how often one of them asks. */
  readonly requester: string;
  readonly wish: "with" | "not with";
}
