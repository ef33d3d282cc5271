import type { CellGrid, ModelValue, SheetArea, WorkbookModel } from "../../model";
import type { CallExpression, Expression } from "../grammar";
import type { Matrix, Operand } from "../values";

/** The cell a formula stands in. */
export interface HostCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a formula may ask of the workbook and the machine while it is calculated. */
export interface Surroundings {
  readonly workbook: WorkbookModel;
  grid(sheetId: string): CellGrid | null;
  /** The cells of an area. Throws PendingCells when one of them has yet to be calculated. */
  range(area: SheetArea): Matrix;
  /** A defined name's formula as a tree; null where there is no such name. */
  nameExpression(name: string, sheetId: string): Expression | null;
  /** The present moment as a serial number. */
  now(): number;
  /** From 0 up to, not including, 1. */
  random(): number;
  /** The result of a custom function. Throws AwaitingInvocation when the runtime has yet to be asked. */
  customFunction(call: CallExpression, operands: readonly Operand[]): Operand;
}

/** One formula being calculated, as its functions see it. */
export interface Evaluation {
  readonly host: HostCell;
  readonly surroundings: Surroundings;
  /** Names that LET has given, in capitals. */
  readonly locals: ReadonlyMap<string, Operand>;
  evaluate(expression: Expression | null): Operand;
  /** All of them, so that custom functions side by side are asked for together. */
  evaluateAll(expressions: readonly (Expression | null)[]): readonly Operand[];
  withLocal(name: string, value: Operand): Evaluation;
}

/** A function of the calculator, by how it takes its arguments. */
export type FormulaFunction = { readonly fewest: number; readonly most: number; readonly volatile?: true } & (
  | {
      /** One value in, one value out; given ranges, Excel applies it place by place. Errors go through without a call. */
      readonly kind: "elementwise";
      readonly takesErrors?: true;
      run(values: readonly ModelValue[], evaluation: Evaluation): ModelValue;
    }
  | {
      /** Takes ranges as they are. */
      readonly kind: "whole";
      run(operands: readonly Operand[], evaluation: Evaluation): Operand;
    }
  | {
      /** Decides itself which arguments to calculate, or needs their form rather than their value. */
      readonly kind: "lazy";
      run(expressions: readonly (Expression | null)[], evaluation: Evaluation): Operand;
    }
);
