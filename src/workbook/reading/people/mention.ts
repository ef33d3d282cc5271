import type { PersonName } from "./person-name";

/** A provider label somewhere in the workbook, once for each spelling. */
export interface Mention {
  readonly label: string;
  readonly id: string | null;
  /** Collections under this spelling, over all quarters. */
  readonly cents: number;
  readonly where: string;
  /** Where and for when it has figures, each as `placeOf` writes it: two names that share a place are two people. */
  readonly places: ReadonlySet<string>;
}

/** A sheet, the row its table is headed by, and a month, as one text. */
export const placeOf = (sheet: string, headerRow: number, month: string): string => `${sheet}\u0000${headerRow} ${month}`;

/** The sheet of a place. */
export const sheetOfPlace = (place: string): string => place.split("\u0000")[0] ?? "";

export interface NamedMention extends Mention {
  readonly name: PersonName;
  /** What tells this person from all others in the file, where it has codes that do: an NPI or the file's own. */
  readonly code: string | null;
}
