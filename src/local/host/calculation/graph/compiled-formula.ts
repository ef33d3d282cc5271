import type { FormulaCell, SheetArea } from "../../model";
import type { HostCell } from "../evaluation";
import type { CallExpression, Expression } from "../grammar";
import type { Operand } from "../values";

/** A formula cell as the calculator keeps it. */
export interface CompiledFormula extends HostCell {
  readonly key: number;
  /** The cell of the model it stands for, and the text it had when it was read. */
  readonly cell: FormulaCell;
  readonly text: string;
  /** null: the grammar or a function of it is not known, so that its value is left alone. */
  readonly expression: Expression | null;
  /** The cells it reads, as far as its text tells. */
  readonly precedents: readonly SheetArea[];
  /** To be calculated at every calculation. */
  readonly volatile: boolean;
  /** The area its array covers or would cover, its own cell included; null for a single value. */
  claim: SheetArea | null;
  /** Custom functions that have answered since it became dirty. */
  answers: Map<CallExpression, Operand>;
}

/** Whether two areas, of one sheet, have a cell in common. */
export function areasMeet(first: Omit<SheetArea, "sheetId">, second: Omit<SheetArea, "sheetId">): boolean {
  return first.firstRow <= second.lastRow && second.firstRow <= first.lastRow && first.firstColumn <= second.lastColumn && second.firstColumn <= first.lastColumn;
}

/** The formula's own cell as an area. */
export const ownArea = ({ sheetId, row, column }: HostCell): SheetArea => ({ sheetId, firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
