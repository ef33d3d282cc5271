import type { CellChange } from "../calculator";
import type { BlankArguments, CustomFunctionMetadata, Invocation, Invoker } from "../custom-functions";
import type { FormulaCell, SheetArea, WorkbookModel } from "../model";
import { operandOf, prepareCall } from "./call-custom-function";
import { AwaitingInvocation, PendingCells, evaluateExpression, findName, type FormulaFunction, type Surroundings } from "./evaluation";
import { FormulaSyntaxError, parseFormula, type CallExpression, type Expression } from "./grammar";
import { CalculationPass, FormulaBook, compileFormula, rangeMatrix, type CompiledFormula, type PrecedentSources } from "./graph";
import { ERRORS, type Matrix, type Operand } from "./values";

export interface CalculationSettings {
  readonly builtIn: ReadonlyMap<string, FormulaFunction>;
  readonly custom: ReadonlyMap<string, CustomFunctionMetadata>;
  readonly invoker: Invoker | null;
  readonly clock: () => number;
  readonly random: () => number;
  readonly blanks: BlankArguments;
}

interface Question {
  readonly call: CallExpression;
  readonly invocation: Invocation;
  /** The answers it belongs to: replaced when the formula becomes dirty again, so that a late answer is not used. */
  readonly answers: Map<CallExpression, Operand>;
}

const UNIX_EPOCH_SERIAL = 25_569;
const DAY_MILLISECONDS = 86_400_000;

/** One workbook being calculated. */
export class WorkbookCalculation {
  private readonly book: FormulaBook;
  private readonly names = new Map<string, Expression | null>();
  private questions: Question[] = [];
  private running: Promise<unknown> = Promise.resolve();
  private startedAt = 0;
  /** Volatile formulas are calculated with every edit, not with every question. */
  private isEdited = false;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly settings: CalculationSettings,
  ) {
    const sources: PrecedentSources = {
      workbook,
      functions: settings.builtIn,
      isCustomFunction: (name) => settings.custom.has(name),
      isVolatileCustomFunction: (name) => settings.custom.get(name)?.options?.volatile === true,
      nameExpression: (name, sheetId) => this.nameExpression(name, sheetId),
    };
    this.book = new FormulaBook(workbook, (sheetId: string, key: number, cell: FormulaCell) => compileFormula(sheetId, key, cell, sources));
  }

  cellsChanged(changes: readonly CellChange[]): void {
    this.isEdited ||= changes.length > 0;
    for (const { sheetId, area } of changes) this.book.cellsWritten({ sheetId, ...area });
  }

  structureChanged(): void {
    this.isEdited = true;
    this.names.clear();
    this.book.structureChanged();
  }

  invalidate(): void {
    this.book.markAll();
  }

  /** One calculation at a time: a second one waits for the first. */
  recalculate(): Promise<readonly CellChange[]> {
    const result = this.running.then(() => this.calculate());
    this.running = result.catch(() => undefined);
    return result;
  }

  circularReferences(): readonly CellChange[] {
    return [...this.book.circular].map(({ sheetId, row, column }) => ({ sheetId, area: { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column } }));
  }

  private async calculate(): Promise<readonly CellChange[]> {
    const cleared = this.book.takeCleared();
    if (this.isEdited) this.book.markVolatile();
    this.isEdited = false;
    if (this.book.pending.size === 0) return cleared;
    this.startedAt = this.settings.clock();
    const pass = new CalculationPass(this.book, (formula) => this.evaluate(formula));
    await this.runUntilAnswered(pass);
    return [...cleared, ...pass.changed.map(({ sheetId, ...area }) => ({ sheetId, area }))];
  }

  private async runUntilAnswered(pass: CalculationPass): Promise<void> {
    pass.run();
    const asked = this.questions;
    this.questions = [];
    if (asked.length === 0) return;
    const results = (await this.settings.invoker?.invoke(asked.map(({ invocation }) => invocation))) ?? [];
    for (const [index, { call, answers }] of asked.entries()) {
      const result = results[index];
      answers.set(call, result === undefined ? ERRORS.name : operandOf(result));
    }
    await this.runUntilAnswered(pass);
  }

  private evaluate(formula: CompiledFormula): Operand {
    if (formula.expression === null) return null;
    try {
      return evaluateExpression(formula.expression, formula, this.surroundingsOf(formula), this.settings.builtIn);
    } catch (reason) {
      if (reason instanceof PendingCells || reason instanceof AwaitingInvocation) throw reason;
      // An array too large to make, or a fault in a library: one formula must not stop the others.
      return reason instanceof RangeError ? ERRORS.number : ERRORS.value;
    }
  }

  private surroundingsOf(formula: CompiledFormula): Surroundings {
    return {
      workbook: this.workbook,
      grid: (sheetId) => this.book.grid(sheetId),
      range: (area) => this.range(area),
      nameExpression: (name, sheetId) => this.nameExpression(name, sheetId),
      now: () => this.startedAt / DAY_MILLISECONDS + UNIX_EPOCH_SERIAL,
      random: this.settings.random,
      customFunction: (call, operands) => this.customFunction(formula, call, operands),
    };
  }

  private range(area: SheetArea): Matrix {
    if (this.book.pending.some(area)) throw new PendingCells(area);
    const grid = this.book.grid(area.sheetId);
    if (grid === null) throw new Error(`There is no sheet ${area.sheetId}.`);
    return rangeMatrix(grid, area);
  }

  private customFunction(formula: CompiledFormula, call: CallExpression, operands: readonly Operand[]): Operand {
    const answer = formula.answers.get(call);
    if (answer !== undefined) return answer;
    const metadata = this.settings.custom.get(call.name);
    if (metadata === undefined || this.settings.invoker === null) return ERRORS.name;
    const prepared = prepareCall(metadata, call, operands, formula, this.workbook, this.settings.blanks);
    if ("error" in prepared) return prepared.error;
    this.questions.push({ call, invocation: prepared, answers: formula.answers });
    throw new AwaitingInvocation();
  }

  private nameExpression(name: string, sheetId: string): Expression | null {
    const item = findName(this.workbook, sheetId, name);
    if (item === null) return null;
    const key = `${item.scopeSheetId ?? ""}\n${item.name.toLowerCase()}\n${item.formula}`;
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const expression = item.area === null ? parsed(item.formula) : areaExpression(this.workbook, item.area);
    this.names.set(key, expression);
    return expression;
  }
}

function parsed(formula: string): Expression | null {
  try {
    return parseFormula(formula);
  } catch (reason) {
    if (reason instanceof FormulaSyntaxError) return null;
    throw reason;
  }
}

function areaExpression(workbook: WorkbookModel, { sheetId, ...area }: SheetArea): Expression {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  return sheet === undefined ? { kind: "literal", value: ERRORS.reference } : { kind: "reference", sheetName: sheet.name, area };
}
