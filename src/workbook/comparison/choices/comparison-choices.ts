import type { ColumnChoice } from "../columns";
import type { RowOrder } from "../rows";

/** How a comparison is shown: which columns in which order, and in which order the associates stand. */
export interface ComparisonChoices extends ColumnChoice {
  readonly order: RowOrder;
  /** What the sheets' names end with, where a sheet of the user's has their usual names; absent where none has. */
  readonly ending?: string;
}

/** What somebody asks for now; what they leave open stays as it was remembered. */
export type ToldChoices = Partial<ComparisonChoices>;

export const USUAL_CHOICES: ComparisonChoices = { preset: "meeting", columns: null, order: "growth" };
