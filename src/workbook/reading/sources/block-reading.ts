import type { Finding, IsoDate } from "../../../domain";
import type { Block } from "../blocks/block";
import type { DateBasis } from "../lexicon/header-meaning";
import type { TotalClaim, UnplacedLine } from "../lines/line";
import type { Extent } from "../periods/extent";
import type { Span } from "../periods/period-label";
import type { Answers, Question, ReadingProblem } from "../reading";
import type { NamesByCode } from "./codes-of-block";
import type { PrintedName } from "./printed-names";

/** What every block is read with. */
export interface ReadingContext {
  readonly dateSystem: "1900" | "1904";
  readonly answers: Answers;
  /** Years that the workbook's and its sheets' names speak of: proposals for months printed without one. */
  readonly yearsInNames: readonly number[];
  /** The month fiscal years start in, 1 to 12, as a note somewhere in the workbook says; null where none does. */
  readonly fiscalStartSaid: number | null;
}

/** Money of one provider, payer and period, as a block has it. */
export interface MoneyEntry {
  readonly provider: string;
  readonly providerId: string | null;
  readonly span: Extent | null;
  readonly payer: string | null;
  /** Whole cents; null where a cell could not be read. */
  readonly cents: number | null;
  /** The first row it stands in. */
  readonly row: number;
  /** Its column there, the first of several. */
  readonly column: number;
}

export interface FteEntry {
  readonly provider: string;
  readonly providerId: string | null;
  /** Null where one figure holds for all periods, or from a month on. */
  readonly span: Span | null;
  /** The first month it holds for, counted from year 0; null where nothing says. */
  readonly from: number | null;
  /** The last. */
  readonly to: number | null;
  readonly value: number;
  readonly row: number;
}

export interface RosterEntry {
  readonly provider: string;
  readonly providerId: string | null;
  readonly role: "associate" | "partner" | "unknown";
  readonly startDate: IsoDate | null;
  readonly trackYears: number | null;
  readonly row: number;
}

/** A choice that is the manager's, and what it is about. */
export interface OpenQuestion {
  readonly question: Question;
  readonly problem: ReadingProblem;
}

/** What one block holds, each part empty where it holds none. */
export interface BlockReading {
  readonly block: Block;
  readonly where: string;
  readonly collections: readonly MoneyEntry[];
  /** "refunds": the block prints refunds alone, to be taken off another block's payments. */
  readonly collectionsAre: "collections" | "refunds";
  readonly hasPayers: boolean;
  readonly cfte: readonly FteEntry[];
  readonly cfteIsClinical: boolean;
  readonly overhead: readonly MoneyEntry[];
  readonly roster: readonly RosterEntry[];
  /** The names among its providers, with the cells told of each. */
  readonly names: readonly PrintedName[];
  /** Codes it prints beside names, which other tables may print alone. */
  readonly codes: NamesByCode;
  readonly claims: readonly TotalClaim[];
  /** What the block's lines come to in each column of figures, exact cents where they are money. */
  readonly columnSums: ReadonlyMap<number, number>;
  readonly unplaced: readonly UnplacedLine[];
  /** Columns of figures whose period cannot be read, and what the rows of people come to in each. */
  readonly unread: readonly { readonly where: string; readonly header: string; readonly cents: number }[];
  readonly basis: DateBasis;
  /** The month fiscal years are taken to start in, where some period depends on it. */
  readonly fiscalStartMonth: number | null;
  readonly questions: readonly OpenQuestion[];
  readonly findings: readonly Finding[];
}
