import type { IsoDate } from "../quarter";
import type { OnTimeRate } from "./on-time-rate";

/** Something that the essay would have an associate look for before believing in a track. */
export interface TrackRecordSign {
  readonly sign: "associates of ten years and more" | "the market as the usual reason" | "no criteria in writing";
  /** "unknown": nothing, or too little, is written down to tell. */
  readonly state: "shows" | "does not show" | "unknown";
  /** What the state rests on, with its count. */
  readonly why: string;
}

/** How the group's own record looks to somebody who has been promised a decision. */
export interface TrackRecordAudit {
  readonly asOf: IsoDate;
  /** Associates of the last ten years: everybody who still waits, and all whose day of promise or decision lies in them. */
  readonly associates: number;
  /** Null where nobody was due. */
  readonly onTime: OnTimeRate | null;
  readonly decidedOnTime: number;
  readonly leftBeforeDecision: number;
  /** Made partner or declined on a day that nobody wrote down: no part of the on-time rate. */
  readonly decidedOnUnknownDay: number;
  /** By name: ten years or more from start to decision, or to now where they wait, and not made partner. */
  readonly decadeLong: readonly string[];
  /** People who were put off, how many of them heard of the market, and how many heard it more than once. */
  readonly putOff: { readonly people: number; readonly toldMarket: number; readonly toldMarketAgain: number };
  /** Whether the criteria were given in writing, over those of whom that is known. */
  readonly criteriaInWriting: { readonly people: number; readonly known: number };
  /** Partners made per associate who was due or is settled; null of nobody. */
  readonly partnersPerAssociate: number | null;
  readonly signs: readonly TrackRecordSign[];
  /** In words that weigh what so few can show. */
  readonly verdict: string;
}
