import { cellKey, type ModelValue, type SheetArea } from "../../model";
import type { CallExpression, Expression } from "../grammar";
import { ERRORS, arrayMatrix, isError, isMatrix, type Matrix, type Operand } from "../values";
import type { Evaluation, FormulaFunction, HostCell, Surroundings } from "./evaluation";
import { lift } from "./lift";
import { applyBinary, applyUnary } from "./operators";
import { resolveReference, resolveTable } from "./resolve-reference";
import { AwaitingInvocation } from "./suspensions";

const DEEPEST_NAME = 32;

/**
 * What a formula comes to in its cell. A reference stays a view of the cells. Throws PendingCells or AwaitingInvocation
 * where something has to happen first; the formula is then evaluated anew.
 */
export function evaluateExpression(
  expression: Expression,
  host: HostCell,
  surroundings: Surroundings,
  functions: ReadonlyMap<string, FormulaFunction>,
): Operand {
  return new FormulaEvaluation(host, surroundings, functions, new Map(), 0).evaluate(expression);
}

class FormulaEvaluation implements Evaluation {
  constructor(
    readonly host: HostCell,
    readonly surroundings: Surroundings,
    private readonly functions: ReadonlyMap<string, FormulaFunction>,
    readonly locals: ReadonlyMap<string, Operand>,
    private readonly nameDepth: number,
  ) {}

  evaluate(expression: Expression | null): Operand {
    switch (expression?.kind) {
      case undefined:
        return null;
      case "literal":
        return expression.value;
      case "array":
        return arrayMatrix(expression.rows);
      case "reference":
        return this.cells(resolveReference(this.surroundings.workbook, this.host.sheetId, expression));
      case "table":
        return this.cells(resolveTable(this.surroundings.workbook, this.host, expression));
      case "spillReference":
        return this.spilled(this.evaluate(expression.anchor));
      case "name":
        return this.named(expression.name, expression.sheetName);
      case "range":
        return this.bounding(this.evaluateAll([expression.from, expression.to]));
      case "unary":
        return this.unary(expression.operator, this.evaluate(expression.operand));
      case "binary": {
        const operands = this.evaluateAll([expression.left, expression.right]);
        return lift(operands, ([left = null, right = null]) => applyBinary(expression.operator, left, right));
      }
      case "call":
        return this.call(expression);
    }
  }

  evaluateAll(expressions: readonly (Expression | null)[]): readonly Operand[] {
    let awaiting: AwaitingInvocation | null = null;
    const operands = expressions.map((expression) => {
      try {
        return this.evaluate(expression);
      } catch (reason) {
        if (!(reason instanceof AwaitingInvocation)) throw reason;
        awaiting = reason;
        return null;
      }
    });
    if (awaiting !== null) throw awaiting as AwaitingInvocation;
    return operands;
  }

  withLocal(name: string, value: Operand): Evaluation {
    const locals = new Map(this.locals).set(name.toUpperCase(), value);
    return new FormulaEvaluation(this.host, this.surroundings, this.functions, locals, this.nameDepth);
  }

  private cells(area: SheetArea | { readonly error: string }): Operand {
    return "error" in area ? (area as Operand) : this.surroundings.range(area);
  }

  private named(name: string, sheetName: string | null): Operand {
    const local = sheetName === null ? this.locals.get(name.toUpperCase()) : undefined;
    if (local !== undefined) return local;
    const sheet = this.surroundings.workbook.sheets.find((each) => each.name.toLowerCase() === sheetName?.toLowerCase());
    const expression = this.surroundings.nameExpression(name, sheet?.id ?? this.host.sheetId);
    if (expression === null || this.nameDepth > DEEPEST_NAME) return ERRORS.name;
    return new FormulaEvaluation(this.host, this.surroundings, this.functions, new Map(), this.nameDepth + 1).evaluate(expression);
  }

  private spilled(anchor: Operand): Operand {
    const source = isMatrix(anchor) ? anchor.source : null;
    if (source === null) return isError(anchor) ? anchor : ERRORS.reference;
    const formula = this.surroundings.grid(source.sheetId)?.formulas.get(cellKey(source.firstRow, source.firstColumn));
    if (formula === undefined) return ERRORS.reference;
    const { rows, columns } = formula.spill ?? { rows: 1, columns: 1 };
    return this.surroundings.range({ ...source, lastRow: source.firstRow + rows - 1, lastColumn: source.firstColumn + columns - 1 });
  }

  private bounding(ends: readonly Operand[]): Operand {
    const failed = ends.find(isError);
    if (failed !== undefined) return failed;
    const [from, to] = ends.map((end) => (isMatrix(end) ? end.source : null));
    if (!from || !to || from.sheetId !== to.sheetId) return ERRORS.value;
    return this.surroundings.range({
      sheetId: from.sheetId,
      firstRow: Math.min(from.firstRow, to.firstRow),
      firstColumn: Math.min(from.firstColumn, to.firstColumn),
      lastRow: Math.max(from.lastRow, to.lastRow),
      lastColumn: Math.max(from.lastColumn, to.lastColumn),
    });
  }

  private unary(operator: "+" | "-" | "%" | "@", operand: Operand): Operand {
    if (operator === "+") return operand;
    if (operator === "@") return isMatrix(operand) ? this.intersected(operand) : operand;
    return lift([operand], ([value = null]) => applyUnary(operator, value));
  }

  /** The one cell of the range in the formula's own row or column. */
  private intersected(matrix: Matrix): ModelValue {
    const { source } = matrix;
    if (source === null || (matrix.rowCount === 1 && matrix.columnCount === 1)) return matrix.at(0, 0);
    const row = matrix.rowCount === 1 ? 0 : this.host.row - source.firstRow;
    const column = matrix.columnCount === 1 ? 0 : this.host.column - source.firstColumn;
    const inside = row >= 0 && row < matrix.rowCount && column >= 0 && column < matrix.columnCount;
    return inside ? matrix.at(row, column) : ERRORS.value;
  }

  private call(call: CallExpression): Operand {
    const found = this.functions.get(call.name);
    if (found === undefined) {
      return this.surroundings.customFunction(call, this.evaluateAll(call.arguments));
    }
    // Excel refuses such a formula when it is typed; one that came otherwise gets the error Excel gives a bad argument.
    if (call.arguments.length < found.fewest || call.arguments.length > found.most) return ERRORS.value;
    if (found.kind === "lazy") return found.run(call.arguments, this);
    const operands = this.evaluateAll(call.arguments);
    if (found.kind === "whole") return found.run(operands, this);
    return lift(operands, (values) => (found.takesErrors ? undefined : values.find(isError)) ?? found.run(values, this));
  }
}
