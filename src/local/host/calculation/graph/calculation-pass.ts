import type { SheetArea } from "../../model";
import { AwaitingInvocation, PendingCells } from "../evaluation";
import { ERRORS, type Operand } from "../values";
import { ownArea, type CompiledFormula } from "./compiled-formula";
import type { FormulaBook } from "./formula-book";
import { writeResult } from "./write-result";

/** Past this many calculations of one formula in one go, its array feeds back into itself. */
const MOST_ROUNDS = 20;

/** A formula whose precedents are being looked at. */
interface Visit {
  readonly formula: CompiledFormula;
  readonly order: number;
  /** The earliest formula on the path that this one leads back to. */
  lowest: number;
  waiting: Iterator<CompiledFormula>;
  readsItself: boolean;
  /** Something it reads waits for a custom function. */
  isBlocked: boolean;
}

/**
 * Calculates what waits in a book, precedents first (Tarjan's strongly connected components, without recursion, over the
 * waiting formulas only). A circle of references gives 0 in each of its cells, as Excel shows. Formulas that wait for a
 * custom function stay pending, and all that depend on them.
 */
export class CalculationPass {
  readonly changed: SheetArea[] = [];
  private readonly rounds = new Map<CompiledFormula, number>();
  private visits = new Map<CompiledFormula, Visit>();
  /** Entered and not dealt with: the path, and what waits to be known as part of a circle. */
  private open: CompiledFormula[] = [];
  private entered = 0;
  private blocked = new Set<CompiledFormula>();

  constructor(
    private readonly book: FormulaBook,
    private readonly evaluate: (formula: CompiledFormula) => Operand,
  ) {}

  /** Calculates everything that needs no custom function still to be asked. */
  run(): void {
    this.blocked = new Set();
    for (let roots = this.roots(); roots.length > 0; roots = this.roots()) {
      for (const formula of roots) if (this.book.pending.has(formula) && !this.blocked.has(formula)) this.follow(formula);
    }
  }

  private roots(): readonly CompiledFormula[] {
    return this.book.pending.values().filter((formula) => !this.blocked.has(formula));
  }

  private follow(root: CompiledFormula): void {
    this.visits = new Map();
    this.open = [];
    const path = [this.enter(root)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const next = visit.waiting.next();
      if (next.done !== true) {
        const entered = this.meet(visit, next.value);
        if (entered !== null) path.push(entered);
      } else if (this.leave(visit)) {
        path.pop();
        const parent = path.at(-1);
        if (parent !== undefined) this.report(visit, parent);
      }
    }
  }

  private enter(formula: CompiledFormula): Visit {
    const order = this.entered++;
    const visit = { formula, order, lowest: order, waiting: this.waitingFor(formula.precedents), readsItself: false, isBlocked: false };
    this.visits.set(formula, visit);
    this.open.push(formula);
    return visit;
  }

  private *waitingFor(areas: readonly SheetArea[]): Generator<CompiledFormula> {
    for (const area of areas) yield* this.book.pending.within(area);
  }

  /** Looks at one waiting precedent: a new one is to be entered first. */
  private meet(visit: Visit, precedent: CompiledFormula): Visit | null {
    if (precedent === visit.formula) visit.readsItself = true;
    else if (this.blocked.has(precedent)) visit.isBlocked = true;
    else if (this.book.pending.has(precedent)) {
      const known = this.visits.get(precedent);
      if (known === undefined) return this.enter(precedent);
      visit.lowest = Math.min(visit.lowest, known.order);
    }
    return null;
  }

  private report(visit: Visit, parent: Visit): void {
    parent.lowest = Math.min(parent.lowest, visit.lowest);
    if (this.blocked.has(visit.formula)) parent.isBlocked = true;
  }

  /** Deals with a formula all of whose precedents are known. False when it turns out to read more. */
  private leave(visit: Visit): boolean {
    if (visit.lowest < visit.order) return true;
    const isCircle = visit.readsItself || this.open.at(-1) !== visit.formula;
    if (isCircle) this.settleCircle(visit.formula);
    else if (visit.isBlocked) this.close(visit.formula, true);
    else return this.calculate(visit);
    return true;
  }

  private settleCircle(first: CompiledFormula): void {
    for (const formula of this.open.slice(this.open.lastIndexOf(first))) {
      this.close(formula, false);
      this.settle(formula, 0);
      this.book.circular.add(formula);
    }
  }

  private calculate(visit: Visit): boolean {
    const { formula } = visit;
    const round = (this.rounds.get(formula) ?? 0) + 1;
    if (round > MOST_ROUNDS) {
      this.settleCircle(formula);
      return true;
    }
    try {
      const result = this.evaluate(formula);
      this.rounds.set(formula, round);
      this.close(formula, false);
      this.book.circular.delete(formula);
      this.settle(formula, result);
    } catch (reason) {
      if (reason instanceof PendingCells) {
        visit.waiting = this.waitingFor([reason.area]);
        return false;
      }
      if (!(reason instanceof AwaitingInvocation)) throw reason;
      this.close(formula, true);
    }
    return true;
  }

  private close(formula: CompiledFormula, isBlocked: boolean): void {
    this.open.splice(this.open.lastIndexOf(formula), 1);
    this.visits.delete(formula);
    if (isBlocked) this.blocked.add(formula);
    else this.book.pending.delete(formula);
  }

  private settle(formula: CompiledFormula, result: Operand): void {
    if (formula.expression === null) return this.leaveStale(formula);
    const sheet = this.book.workbook.sheets.find(({ id }) => id === formula.sheetId);
    if (sheet === undefined) return;
    const before = formula.claim;
    const { changed } = writeResult(sheet, formula, result);
    if (formula.claim === null) this.book.arrays.delete(formula);
    else this.book.arrays.add(formula);
    if (changed === null) return;
    this.changed.push(changed);
    // Who reads the array's other cells could not be known before its size was.
    if (before !== null || formula.claim !== null) this.book.markDependents(changed);
  }

  /** A formula that cannot be calculated keeps its value; one just written has none and is not known by name. */
  private leaveStale(formula: CompiledFormula): void {
    formula.cell.state = "stale";
    const grid = this.book.grid(formula.sheetId);
    if (grid === null || grid.value(formula.row, formula.column) !== null) return;
    grid.setValue(formula.row, formula.column, ERRORS.name);
    this.changed.push(ownArea(formula));
  }
}
