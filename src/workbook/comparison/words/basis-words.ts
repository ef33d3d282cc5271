import type { Comparison } from "../../../domain";

/** How the figures compared are called where a comparison is shown. */
export interface BasisWords {
  /** Inside a sentence or a footnote. */
  readonly compared: string;
  /** The same without the abbreviation, for who hears it read aloud. */
  readonly comparedInFull: string;
  /** Over a column of the table. */
  readonly heading: string;
  /** Over the chart, and over the figures it is drawn from. */
  readonly byQuarter: string;
  /** What one step up or one level is counted in. */
  readonly dollars: string;
  /** Why there is no line for anybody. */
  readonly nobody: string;
  /** How the last four quarters are made into one figure. */
  readonly lastFour: string;
}

const WORDS: Readonly<Record<Comparison["basis"], BasisWords>> = {
  "per clinical FTE": {
    compared: "collections per cFTE",
    comparedInFull: "collections per clinical FTE",
    heading: "Collections per cFTE",
    byQuarter: "Collections per clinical FTE, by quarter",
    dollars: "$ per cFTE",
    nobody: "nobody has both collections and clinical FTE for a complete quarter",
    lastFour: "collections of the last four quarters over their average cFTE",
  },
  "collections as they stand": {
    compared: "collections",
    comparedInFull: "collections",
    heading: "Collections",
    byQuarter: "Collections by quarter",
    dollars: "$",
    nobody: "nobody has collections for a complete quarter",
    lastFour: "the sum of the last four quarters",
  },
};

/** What is compared, in words? */
export function basisWords({ basis }: Pick<Comparison, "basis">): BasisWords {
  return WORDS[basis];
}
