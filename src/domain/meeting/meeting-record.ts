import type { Cents } from "../cents";
import type { Comparison } from "../comparison";
import type { IsoDate, Quarter } from "../quarter";
import type { MeetingFigure, MeetingLabel, MeetingUnit } from "./meeting-figures";

/** What partners see of their group on a day. Money is in whole cents, all else to six decimals; null is not known, which is never zero. */
export interface MeetingContent {
  readonly groupName: string | null;
  readonly asOf: Quarter;
  readonly basis: Comparison["basis"];
  readonly scope: Comparison["scope"];
  /** The complete quarters, oldest first. */
  readonly quarters: readonly Quarter[];
  /** Whom the comparison shows, in its order. */
  readonly associates: readonly MeetingAssociate[];
  /** Everybody who was read, partners too, since percentiles and the median rest on them. */
  readonly physicians: readonly MeetingPhysician[];
  readonly settings: readonly MeetingSetting[];
}

/** The same, fixed on the day of a meeting. */
export interface MeetingRecord extends MeetingContent {
  readonly heldOn: IsoDate;
}

export interface MeetingAssociate {
  readonly name: string;
  readonly figures: Readonly<Record<MeetingFigure, number | null>>;
  readonly labels: Readonly<Record<MeetingLabel, string | null>>;
}

/** One entry for each of the record's quarters. */
export interface MeetingPhysician {
  readonly name: string;
  readonly collections: readonly (Cents | null)[];
  readonly cfte: readonly (number | null)[];
}

/** A weight or goalpost of the group's scale, or an answer the reading rests on. Names are unique among their like. */
export type MeetingSetting =
  | { readonly kind: "scale"; readonly name: string; readonly unit: Extract<MeetingUnit, "cents" | "share" | "number">; readonly value: number | null }
  | { readonly kind: "answer"; readonly name: string; readonly value: string };
