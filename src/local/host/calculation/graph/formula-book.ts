import { cellKey, cellOfKey, type CellGrid, type FormulaCell, type SheetArea, type WorkbookModel } from "../../model";
import type { CellChange } from "../../calculator";
import { areasMeet, ownArea, type CompiledFormula } from "./compiled-formula";
import { clearSpill } from "./clear-spill";
import { DependencyIndex } from "./dependency-index";
import { PendingFormulas } from "./pending-formulas";

/** Reads one formula of a workbook. */
export type Compile = (sheetId: string, key: number, cell: FormulaCell) => CompiledFormula;

/**
 * The formulas of one workbook: what each reads, and which wait to be calculated. It follows the model's grids, which others
 * write, and keeps one promise: when a formula waits, everything that depends on it waits too.
 */
export class FormulaBook {
  readonly pending = new PendingFormulas();
  /** Formulas whose array covers, or would cover, more than their own cell. */
  readonly arrays = new Set<CompiledFormula>();
  /** In a circle of references at the last calculation. */
  readonly circular = new Set<CompiledFormula>();
  private readonly index = new DependencyIndex();
  private readonly formulas = new Map<string, Map<number, CompiledFormula>>();
  private readonly volatile = new Set<CompiledFormula>();
  private clearedSince: CellChange[] = [];

  /** Reads every formula. Those with a value from the file keep it until something they read changes. */
  constructor(
    readonly workbook: WorkbookModel,
    private readonly compile: Compile,
  ) {
    for (const { id, cells } of workbook.sheets) {
      for (const [key, cell] of cells.formulas) {
        const formula = this.add(id, key, cell);
        if (cell.state === "dirty") this.pending.add(formula);
      }
    }
    for (const formula of this.pending.values()) this.markDependents(reachOf(formula));
  }

  grid(sheetId: string): CellGrid | null {
    return this.workbook.sheets.find((sheet) => sheet.id === sheetId)?.cells ?? null;
  }

  /** Takes over what was written into an area, and marks what depends on it. Whoever writes over a spilled cell has taken it out of `spilledFrom`. */
  cellsWritten(area: SheetArea): void {
    const grid = this.grid(area.sheetId);
    if (grid === null) return;
    const known = this.sheetFormulas(area.sheetId);
    for (const key of keysIn(area, known, grid.formulas)) this.refresh(area.sheetId, key, grid.formulas.get(key));
    for (const formula of [...this.arrays]) {
      if (formula.sheetId !== area.sheetId || formula.claim === null || !areasMeet(formula.claim, area)) continue;
      this.mark(formula);
    }
    this.markDependents(area);
  }

  /** Reads every formula again, since names, tables or sheets may mean other cells now; marks those for which they do. */
  structureChanged(): void {
    const sheetIds = new Set(this.workbook.sheets.map((sheet) => sheet.id));
    for (const [sheetId, formulas] of this.formulas) {
      for (const formula of [...formulas.values()]) {
        const cell = this.grid(sheetId)?.formulas.get(formula.key);
        if (!sheetIds.has(sheetId) || cell === undefined) this.remove(formula);
        else this.reread(formula, cell);
      }
    }
    for (const { id, cells } of this.workbook.sheets) {
      for (const [key, cell] of cells.formulas) if (!this.sheetFormulas(id).has(key)) this.mark(this.add(id, key, cell));
    }
  }

  markAll(): void {
    for (const formulas of this.formulas.values()) for (const formula of formulas.values()) this.mark(formula);
  }

  markVolatile(): void {
    for (const formula of this.volatile) this.mark(formula);
  }

  /** Marks what reads the area, and what reads that, and so on. */
  markDependents(area: SheetArea): void {
    const areas = [area];
    for (let next = areas.pop(); next !== undefined; next = areas.pop()) {
      for (const formula of this.index.dependents(next)) {
        formula.answers = new Map();
        if (this.pending.has(formula)) continue;
        this.setPending(formula);
        areas.push(ownArea(formula));
        if (formula.claim !== null) areas.push(formula.claim);
      }
    }
  }

  /** Cells whose spilled value went away with its formula since this was last asked. */
  takeCleared(): readonly CellChange[] {
    const cleared = this.clearedSince;
    this.clearedSince = [];
    return cleared;
  }

  private mark(formula: CompiledFormula): void {
    formula.answers = new Map();
    if (!this.pending.has(formula)) this.setPending(formula);
    this.markDependents(reachOf(formula));
  }

  private setPending(formula: CompiledFormula): void {
    this.pending.add(formula);
    formula.cell.state = formula.expression === null ? "stale" : "dirty";
  }

  private refresh(sheetId: string, key: number, cell: FormulaCell | undefined): void {
    const known = this.sheetFormulas(sheetId).get(key);
    if (known !== undefined && known.cell === cell && known.text === cell.text) {
      if (cell.state === "dirty") this.mark(known);
      return;
    }
    if (known !== undefined) this.remove(known);
    if (cell !== undefined) this.mark(this.add(sheetId, key, cell));
  }

  private reread(formula: CompiledFormula, cell: FormulaCell): void {
    const again = this.compile(formula.sheetId, formula.key, cell);
    const waits = this.pending.has(formula);
    this.forget(formula);
    this.keep({ ...again, claim: formula.claim });
    const kept = this.sheetFormulas(formula.sheetId).get(formula.key);
    if (kept !== undefined && (waits || meaning(kept) !== meaning(formula))) this.mark(kept);
  }

  private add(sheetId: string, key: number, cell: FormulaCell): CompiledFormula {
    const formula = this.compile(sheetId, key, cell);
    this.keep(formula);
    return formula;
  }

  private keep(formula: CompiledFormula): void {
    this.sheetFormulas(formula.sheetId).set(formula.key, formula);
    this.index.add(formula);
    if (formula.volatile) this.volatile.add(formula);
    if (formula.claim !== null) this.arrays.add(formula);
  }

  private remove(formula: CompiledFormula): void {
    const grid = this.grid(formula.sheetId);
    const claim = formula.claim;
    this.forget(formula);
    if (claim === null || grid === null) return;
    if (clearSpill(grid, claim, formula.key)) this.clearedSince.push({ sheetId: formula.sheetId, area: claim });
    this.markDependents(claim);
  }

  private forget(formula: CompiledFormula): void {
    this.sheetFormulas(formula.sheetId).delete(formula.key);
    this.index.remove(formula);
    this.pending.delete(formula);
    this.volatile.delete(formula);
    this.arrays.delete(formula);
    this.circular.delete(formula);
  }

  private sheetFormulas(sheetId: string): Map<number, CompiledFormula> {
    const found = this.formulas.get(sheetId) ?? new Map<number, CompiledFormula>();
    this.formulas.set(sheetId, found);
    return found;
  }
}

const reachOf = (formula: CompiledFormula): SheetArea => formula.claim ?? ownArea(formula);

/** Two readings of a formula mean the same when they read the same cells. */
const meaning = (formula: CompiledFormula): string => JSON.stringify([formula.precedents, formula.expression === null]);

function keysIn(area: SheetArea, ...maps: readonly ReadonlyMap<number, unknown>[]): ReadonlySet<number> {
  const size = (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
  const keys = new Set<number>();
  for (const map of maps) {
    if (size < map.size) {
      for (let row = area.firstRow; row <= area.lastRow; row++) {
        for (let column = area.firstColumn; column <= area.lastColumn; column++) if (map.has(cellKey(row, column))) keys.add(cellKey(row, column));
      }
    } else {
      for (const key of map.keys()) if (isInside(key, area)) keys.add(key);
    }
  }
  return keys;
}

function isInside(key: number, area: SheetArea): boolean {
  const { row, column } = cellOfKey(key);
  return areasMeet(area, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
}
