import type { IsoDate } from "../quarter";
import type { Sourced } from "./sourced";

/** The four figures of their own that an associate should know. */
export const OWN_NUMBERS = ["own collections last quarter", "Medicare and commercial share", "no-show rate against the group", "how overhead is allocated"] as const;

/** One asking: true known, false not known, null not asked. */
export interface OwnNumbersRecord extends Sourced {
  readonly askedOn: IsoDate | null;
  readonly known: Readonly<Record<(typeof OWN_NUMBERS)[number], boolean | null>>;
}
