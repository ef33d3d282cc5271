import type { PersonName } from "./person-name";

/** A provider label somewhere in the workbook, once for each spelling. */
export interface Mention {
  readonly label: string;
  readonly id: string | null;
  /** Collections under this spelling, over all quarters. */
  readonly cents: number;
  readonly where: string;
  /** Where and for when it has figures: two names that share a place are two people. */
  readonly places: ReadonlySet<string>;
}

export interface NamedMention extends Mention {
  readonly name: PersonName;
  /** What tells this person from all others in the file, where it has codes that do: an NPI or the file's own. */
  readonly code: string | null;
}
