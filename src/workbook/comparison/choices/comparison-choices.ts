import type { ColumnChoice } from "../columns";
import type { RowOrder } from "../rows";

export const FIGURE_KINDS = ["values", "live"] as const;

/** Whether figures are written as values, or as formulas that calculate in the sheet where one of ours can. */
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** How a comparison is shown: which columns in which order, in which order the associates stand, and what its figures are. */
export interface ComparisonChoices extends ColumnChoice {
  readonly order: RowOrder;
  readonly figures: FigureKind;
  /** What the sheets' names end with, where a sheet of the user's has their usual names; absent where none has. */
  readonly ending?: string;
}

/** What somebody asks for now; what they leave open stays as it was remembered. */
export type ToldChoices = Partial<ComparisonChoices>;

export const USUAL_CHOICES: ComparisonChoices = { preset: "meeting", columns: null, order: "growth", figures: "values" };
