import type { SheetArea } from "../../model";
import { areasMeet, type CompiledFormula } from "./compiled-formula";

/** Formulas of one column that wait to be calculated, by row. */
interface PendingColumn {
  readonly byRow: Map<number, CompiledFormula>;
  /** Sorted rows, some of which may have been dealt with; null when rows were added since. */
  order: readonly number[] | null;
  /** For a place in `order` that has been dealt with, a later place to look at. */
  skip: number[];
}

/**
 * The formulas that wait to be calculated. "Which of them stand in this area?" costs what it finds: those dealt with are
 * jumped over, so that ten thousand running sums are ordered without looking at each pair of them.
 */
export class PendingFormulas {
  private readonly all = new Set<CompiledFormula>();
  private readonly sheets = new Map<string, Map<number, PendingColumn>>();
  private readonly spilled = new Set<CompiledFormula>();

  get size(): number {
    return this.all.size;
  }

  has(formula: CompiledFormula): boolean {
    return this.all.has(formula);
  }

  add(formula: CompiledFormula): void {
    if (this.all.has(formula)) return;
    this.all.add(formula);
    if (formula.claim !== null) this.spilled.add(formula);
    const column = this.column(formula);
    column.byRow.set(formula.row, formula);
    column.order = null;
  }

  delete(formula: CompiledFormula): void {
    if (!this.all.delete(formula)) return;
    this.spilled.delete(formula);
    this.column(formula).byRow.delete(formula.row);
  }

  values(): readonly CompiledFormula[] {
    return [...this.all];
  }

  /** Those in the area, and those whose array reaches into it. Formulas may be dealt with while this is read. */
  *within(area: SheetArea): Generator<CompiledFormula> {
    const columns = this.sheets.get(area.sheetId);
    if (columns !== undefined) {
      for (const index of columnsOf(columns, area)) {
        const column = columns.get(index);
        if (column !== undefined) yield* withinColumn(column, area.firstRow, area.lastRow);
      }
    }
    for (const formula of [...this.spilled]) {
      if (formula.sheetId === area.sheetId && formula.claim !== null && areasMeet(formula.claim, area)) yield formula;
    }
  }

  /** Whether anything `within` finds is there. */
  some(area: SheetArea): boolean {
    return this.all.size > 0 && this.within(area).next().done === false;
  }

  private column({ sheetId, column }: CompiledFormula): PendingColumn {
    const columns = this.sheets.get(sheetId) ?? new Map<number, PendingColumn>();
    this.sheets.set(sheetId, columns);
    const found = columns.get(column) ?? { byRow: new Map(), order: null, skip: [] };
    columns.set(column, found);
    return found;
  }
}

function columnsOf(columns: ReadonlyMap<number, PendingColumn>, area: SheetArea): readonly number[] {
  const width = area.lastColumn - area.firstColumn + 1;
  if (width <= columns.size) return Array.from({ length: width }, (_, offset) => area.firstColumn + offset);
  return [...columns.keys()].filter((column) => column >= area.firstColumn && column <= area.lastColumn);
}

function* withinColumn(column: PendingColumn, firstRow: number, lastRow: number): Generator<CompiledFormula> {
  let row = nextRow(column, firstRow);
  while (row !== null && row <= lastRow) {
    const formula = column.byRow.get(row);
    if (formula !== undefined) yield formula;
    row = nextRow(column, row + 1);
  }
}

function nextRow(column: PendingColumn, from: number): number | null {
  if (column.byRow.size === 0) return null;
  if (column.order === null) {
    column.order = [...column.byRow.keys()].sort((first, second) => first - second);
    column.skip = column.order.map((_, place) => place);
  }
  const place = firstWaiting(column, column.order, lowerBound(column.order, from));
  return column.order[place] ?? null;
}

function lowerBound(rows: readonly number[], from: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place from `place` on whose formula still waits; paths walked are shortened for the next question. */
function firstWaiting({ byRow, skip }: PendingColumn, order: readonly number[], place: number): number {
  let found = place;
  while (found < order.length && !byRow.has(order[found] ?? -1)) found = Math.max(found + 1, skip[found] ?? 0);
  for (let at = place; at < found; ) {
    const next = Math.max(at + 1, skip[at] ?? 0);
    skip[at] = found;
    at = next;
  }
  return found;
}
