import type { Cents } from "./cents";
import type { IsoDate, Quarter } from "./quarter";

/** What a workbook says of one physician, quarter by quarter. Every list has one entry for each of the group's quarters. */
export interface PhysicianRecord {
  readonly name: string;
  /** "unknown" where the workbook does not say: never guessed. */
  readonly role: "associate" | "partner" | "unknown";
  /** First day with the group, where the workbook says. */
  readonly startDate: IsoDate | null;
  /** Agreed years from start to the partnership decision, where the workbook says. */
  readonly trackYears: number | null;
  /** Payments less refunds; null where the workbook has no figure, which is not zero. */
  readonly collections: readonly (Cents | null)[];
  /** Average clinical FTE of the quarter, 0 to 1; null where unknown, never invented. */
  readonly cfte: readonly (number | null)[];
  /** Net collections by payer name as printed, over all quarters read; null where the workbook has no payers. */
  readonly payers: readonly PayerAmount[] | null;
  /** Overhead the workbook itself allots to the physician; null where it does not. */
  readonly overhead: readonly (Cents | null)[] | null;
  /** The cells each figure came from, `Sheet!A6:C40`, most important first. */
  readonly sources: readonly string[];
}

export interface PayerAmount {
  readonly payer: string;
  readonly amount: Cents;
}

/** One group's figures, as read from one workbook. */
export interface GroupRecord {
  readonly groupName: string | null;
  /** Consecutive, oldest first. */
  readonly quarters: readonly Quarter[];
  /** Quarters with fewer than three whole months: shown, but left out of trends. */
  readonly incompleteQuarters: readonly Quarter[];
  readonly physicians: readonly PhysicianRecord[];
  /** Practice overhead a quarter, where it is not allotted to physicians; null where the workbook has none. */
  readonly totalOverhead: readonly (Cents | null)[] | null;
  /** "posting" or "service" date, where the workbook says. */
  readonly dateBasis: "posting" | "service" | "unknown";
  /** What a whole clinical FTE is, in the workbook's own words ("1.0 cFTE = 36 clinic hours a week"); null where it does not say. */
  readonly cfteDefinition: string | null;
}
