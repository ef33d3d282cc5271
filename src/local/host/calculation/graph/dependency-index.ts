import { cellKey, cellOfKey, type Area, type SheetArea } from "../../model";
import { areasMeet, type CompiledFormula } from "./compiled-formula";

interface RangeEntry {
  readonly area: SheetArea;
  readonly formulas: Set<CompiledFormula>;
  readonly buckets: readonly number[];
}

interface SheetIndex {
  readonly byCell: Map<number, Set<CompiledFormula>>;
  readonly byRange: Map<string, RangeEntry>;
  readonly byBucket: Map<number, Set<RangeEntry>>;
}

/** Rows to a block, from fine to coarse. A range stands at the level where it touches two blocks at most. */
const BLOCK_ROWS = [64, 512, 4096, 32_768, 262_144, 2_097_152];
const BLOCK_COLUMNS = 8;
/** Ranges wider than this many columns stand in one bucket for their rows. */
const WIDE = 32;
const WIDE_BLOCK = 0;

/**
 * Which formulas read a given cell. Single cells are looked up directly; ranges stand in blocks of rows and columns, equal
 * ranges once for all formulas that read them, so that a question costs what it finds and not what the sheet holds.
 */
export class DependencyIndex {
  private readonly sheets = new Map<string, SheetIndex>();

  add(formula: CompiledFormula): void {
    for (const area of formula.precedents) {
      const sheet = this.sheet(area.sheetId);
      if (isCell(area)) setFor(sheet.byCell, cellKey(area.firstRow, area.firstColumn)).add(formula);
      else entryFor(sheet, area).formulas.add(formula);
    }
  }

  remove(formula: CompiledFormula): void {
    for (const area of formula.precedents) {
      const sheet = this.sheet(area.sheetId);
      if (isCell(area)) sheet.byCell.get(cellKey(area.firstRow, area.firstColumn))?.delete(formula);
      else dropFrom(sheet, area, formula);
    }
  }

  /** Every formula that reads a cell of the area, some perhaps twice. */
  *dependents(area: SheetArea): Generator<CompiledFormula> {
    const sheet = this.sheets.get(area.sheetId);
    if (sheet === undefined) return;
    yield* cellDependents(sheet, area);
    for (const entry of entriesNear(sheet, area)) if (areasMeet(entry.area, area)) yield* entry.formulas;
  }

  private sheet(sheetId: string): SheetIndex {
    const found = this.sheets.get(sheetId) ?? { byCell: new Map(), byRange: new Map(), byBucket: new Map() };
    this.sheets.set(sheetId, found);
    return found;
  }
}

const isCell = (area: Area): boolean => area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;

const sizeOf = (area: Area): number => (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);

const rangeKey = (area: Area): string => `${area.firstRow},${area.firstColumn},${area.lastRow},${area.lastColumn}`;

function setFor<Key, Value>(map: Map<Key, Set<Value>>, key: Key): Set<Value> {
  const found = map.get(key) ?? new Set();
  map.set(key, found);
  return found;
}

function entryFor(sheet: SheetIndex, area: SheetArea): RangeEntry {
  const key = rangeKey(area);
  const known = sheet.byRange.get(key);
  if (known !== undefined) return known;
  const level = BLOCK_ROWS.findIndex((rows) => area.lastRow - area.firstRow < rows);
  const entry: RangeEntry = { area, formulas: new Set(), buckets: [...bucketsAt(level, area, area.lastColumn - area.firstColumn >= WIDE)] };
  sheet.byRange.set(key, entry);
  for (const bucket of entry.buckets) setFor(sheet.byBucket, bucket).add(entry);
  return entry;
}

function dropFrom(sheet: SheetIndex, area: SheetArea, formula: CompiledFormula): void {
  const entry = sheet.byRange.get(rangeKey(area));
  entry?.formulas.delete(formula);
  if (entry === undefined || entry.formulas.size > 0) return;
  sheet.byRange.delete(rangeKey(area));
  for (const bucket of entry.buckets) sheet.byBucket.get(bucket)?.delete(entry);
}

function* cellDependents(sheet: SheetIndex, area: Area): Generator<CompiledFormula> {
  if (sizeOf(area) <= sheet.byCell.size) {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) yield* sheet.byCell.get(cellKey(row, column)) ?? [];
    }
    return;
  }
  for (const [key, formulas] of sheet.byCell) {
    const { row, column } = cellOfKey(key);
    if (areasMeet(area, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column })) yield* formulas;
  }
}

function entriesNear(sheet: SheetIndex, area: Area): Iterable<RangeEntry> {
  if (isCell(area)) return entriesAt(sheet, area);
  return sizeOf(area) / BLOCK_COLUMNS > sheet.byRange.size ? [...sheet.byRange.values()] : new Set(entriesAt(sheet, area));
}

function* entriesAt(sheet: SheetIndex, area: Area): Generator<RangeEntry> {
  for (const level of BLOCK_ROWS.keys()) {
    for (const bucket of bucketsAt(level, area, false)) yield* sheet.byBucket.get(bucket) ?? [];
    for (const bucket of bucketsAt(level, area, true)) yield* sheet.byBucket.get(bucket) ?? [];
  }
}

function* bucketsAt(level: number, area: Area, wide: boolean): Generator<number> {
  const rows = BLOCK_ROWS[level] ?? Infinity;
  for (let block = Math.floor(area.firstRow / rows); block <= Math.floor(area.lastRow / rows); block++) {
    if (wide) yield bucketNumber(level, block, WIDE_BLOCK);
    else {
      for (let column = Math.floor(area.firstColumn / BLOCK_COLUMNS); column <= Math.floor(area.lastColumn / BLOCK_COLUMNS); column++) {
        yield bucketNumber(level, block, column + 1);
      }
    }
  }
}

const bucketNumber = (level: number, rowBlock: number, columnBlock: number): number => (level * 20_000 + rowBlock) * 4096 + columnBlock;
