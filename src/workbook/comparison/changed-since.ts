import type { ChangeLine, IsoDate } from "../../domain";

/** What is not as it was at the last locked meeting. */
export interface ChangedSince {
  readonly heldOn: IsoDate;
  readonly sheet: string;
  readonly state: "as locked" | "altered";
  readonly lines: readonly ChangeLine[];
  readonly summary: string;
}
