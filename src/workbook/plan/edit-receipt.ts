import type { Undo } from "./undo";

/** What was done. */
export interface EditReceipt {
  /** How many cells were set. */
  readonly cells: number;
  /** null where there was nothing to set. */
  readonly undo: Undo | null;
  readonly roundTrips: number;
}
