import type { AssociateAssessment, Comparison, ComparisonRow, GroupAssessment } from "../../../domain";
import type { ConditionalFormatPlan } from "../../plan";
import type { CellValue } from "../../snapshot";
import type { ColumnId } from "./column-names";

/** One column of one comparison, for the sheet, the terminal and the pane alike. */
export interface ComparisonColumn {
  readonly id: ColumnId;
  readonly heading: string;
  /** Whether the workbook has the evidence for anybody: a column without is left out rather than shown empty. */
  readonly isKnown: boolean;
  /** What a reader misses when it is left out, inside a sentence; null where another column's absence says it. */
  readonly missed: string | null;
  /** A number where it can be one; otherwise words, which say why there is none. Never empty. */
  readonly cell: (row: ComparisonRow) => CellValue;
  /** The same for the group's median; null where the group has none. */
  readonly medianCell: CellValue | null;
  /** What the sheet shows for a number in this column. The row is null for the median. */
  readonly show: (value: number, row: ComparisonRow | null) => string;
  /** The en-US format code that makes the sheet show it; null for words. */
  readonly numberFormat: (row: ComparisonRow | null) => string | null;
  readonly align: "left" | "right";
  readonly bold: boolean;
  /** Widest the column gets, in characters; longer text wraps. Figures never wrap. */
  readonly widestCharacters: number;
  readonly highlights: (address: string) => readonly ConditionalFormatPlan[];
  /** How the figure is made, for the footnote; null where the heading says it all. */
  readonly definition: string | null;
}

/** How a column looks at a comparison: once, so that its cells need not. The assessment is null where nothing is written down beside the money. */
export type ColumnRule = (comparison: Comparison, assessment: GroupAssessment | null) => ComparisonColumn;

/** What the rules say of the person in a row; null where nothing is written down, or they were not assessed. */
export const assessedIn = (assessment: GroupAssessment | null, { name }: Pick<ComparisonRow, "name">): AssociateAssessment | null =>
  assessment?.associates.find((each) => each.name === name) ?? null;
