import type { IsoDate } from "../quarter";
import type { Sourced } from "./sourced";

/** A question an associate put to the partners: an owner's (payers, return, leakage) or an employee's (vacation, blocks, help). */
export interface QuestionRecord extends Sourced {
  readonly date: IsoDate | null;
  readonly kind: "ownership" | "employee";
}
