import type { Cents, Finding, GroupRecord, Quarter } from "../../domain";
import type { CellArea } from "../places";

/** Why no honest reading exists, or which choice is open; the words for people are in `why`. */
export type ReadingProblem =
  | "totals_do_not_tie"
  | "two_collections_columns"
  | "no_provider"
  | "no_period"
  | "no_year"
  | "only_percentages"
  | "empty"
  | "encrypted"
  | "corrupt"
  | "fiscal_start_unknown"
  | "ambiguous_provider"
  | "no_collections"
  | "conflicting_versions"
  | "other";

/** What the reader made of a workbook. */
export interface Reading {
  /** "ask": understood, but a choice is the manager's. "refuse": no honest reading exists. */
  readonly outcome: "records" | "ask" | "refuse";
  /** One or two sentences for a manager, naming sheet and cells. */
  readonly why: string;
  readonly problem: ReadingProblem | null;
  /** The layout, whatever its figures: the same for next quarter's export. Answers are remembered under it. */
  readonly signature: string;
  /** Null when refused; under the questions' defaults when asking. */
  readonly group: GroupRecord | null;
  readonly unattributed: Unattributed | null;
  readonly tieOut: readonly TieOut[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
  /** The blocks the figures came from, `Payments!A6:K1874`. */
  readonly sources: readonly Source[];
  /** What was added up for the quarters' figures, as finely as the workbook tells; absent where nothing was read. */
  readonly records?: readonly CollectionsRecord[];
  /** The names among the providers, as printed, each with whom it was taken for; absent where nothing was read. */
  readonly names?: readonly NameRead[];
  /** What the reading rests on beside figures; absent where nothing was read. */
  readonly ground?: ReadingGround;
}

/** What the reader went by where a manager may want another. */
export interface ReadingGround {
  /** The month fiscal years are taken to start in, 1 to 12; null where no period of the collections depends on it. */
  readonly fiscalStartMonth: number | null;
  /** Those whose role the workbook itself says. No answer changes it. */
  readonly rolesSaid: readonly string[];
}

/** Money of one person, quarter and payer, and the cells it was read from. */
export interface CollectionsRecord {
  /** As the comparison spells it; for money of nobody, as the workbook books it. */
  readonly person: string;
  readonly isNobody: boolean;
  readonly quarter: Quarter;
  /** As first printed; null where the workbook does not say. */
  readonly payer: string | null;
  /** Net of refunds; null where a figure could not be read. */
  readonly cents: Cents | null;
  /** How many figures were added. */
  readonly entries: number;
  /** The smallest block that holds them all; in a ledger, others' figures stand between. */
  readonly where: string;
}

/** A name among the providers, once for each spelling. */
export interface NameRead {
  readonly label: string;
  /** Null where it stands for no physician. */
  readonly person: string | null;
  /** Collections under it, over all quarters. */
  readonly cents: Cents;
  /** The first cell it stands in. */
  readonly where: string;
  readonly areas: readonly NameArea[];
}

/** Cells of one sheet that are told of a name. */
export interface NameArea {
  readonly sheet: string;
  readonly cells: readonly CellArea[];
}

/** Money that belongs to no person: pseudo-providers and unapplied cash. */
export interface Unattributed {
  readonly labels: readonly string[];
  readonly collections: readonly (Cents | null)[];
}

/** A total printed in the file beside the same total of what was read. */
export interface TieOut {
  readonly what: string;
  readonly where: string;
  readonly file: Cents;
  readonly read: Cents;
}

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly where: readonly string[];
  readonly options: readonly { readonly id: string; readonly text: string; readonly effect: string }[];
  readonly default: string;
}

export interface Source {
  readonly what: "collections" | "cfte" | "overhead" | "roster";
  readonly where: string;
}

/** The manager's answers, question id to option id. */
export type Answers = Readonly<Record<string, string>>;
