import { blockAddress, type CellEdit, type CellValue, type EditCell, type SheetVisibility } from "../../src/workbook";

/** A cell: what stands there, a formula as such. */
type Cell = CellValue | null | { readonly formula: string };

/** One sheet of the in-memory workbook. */
export class MemorySheet {
  private readonly cells: Cell[][];

  constructor(
    values: readonly (readonly (CellValue | null)[])[],
    public visibility: SheetVisibility,
    /** What the formula in a cell comes to; without it, text that begins with "=" is text. */
    private readonly resultAt: ((address: string) => CellValue) | null = null,
  ) {
    this.cells = values.map((row) => row.map((value): Cell => (resultAt !== null && typeof value === "string" && value.startsWith("=") ? { formula: value } : value)));
  }

  /** What the cells come to, as a rectangle. */
  values(): CellValue[][] {
    const width = Math.max(0, ...this.cells.map((row) => row.length));
    return this.cells.map((_, row) => Array.from({ length: width }, (__, column) => this.value(row, column)));
  }

  formulas(): { readonly address: string; readonly formula: string; readonly value: CellValue }[] {
    return this.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (isFormula(cell) ? [{ address: blockAddress({ row, column }), formula: cell.formula, value: this.value(row, column) }] : [])),
    );
  }

  type(row: number, column: number, value: CellValue): void {
    this.set(row, column, typeof value === "string" && value.startsWith("=") ? { formula: value } : value);
  }

  /** Do these cells stand as expected? */
  holds(address: string, expect: CellEdit["expect"], what: CellEdit["holds"]): boolean {
    const { row, column } = cornerOf(address);
    const looked = what === "one spill" ? [(expect[0] ?? []).slice(0, 1)] : expect;
    return looked.every((line, down) => line.every((each, right) => each === null || each === this.shown(row + down, column + right)));
  }

  /** Sets cells; returns what puts them back. */
  put({ address, write }: CellEdit): Pick<CellEdit, "expect" | "write"> {
    const { row, column } = cornerOf(address);
    const back = write.map((line, down) => line.map((cell, right): EditCell => (cell === null ? null : (this.cells[row + down]?.[column + right] ?? ""))));
    write.forEach((line, down) => line.forEach((cell, right) => (cell === null ? undefined : this.set(row + down, column + right, plain(cell)))));
    return { write: back, expect: write.map((line, down) => line.map((cell, right) => (cell === null ? null : this.shown(row + down, column + right)))) };
  }

  private set(row: number, column: number, cell: Cell): void {
    while (this.cells.length <= row) this.cells.push([]);
    (this.cells[row] ??= [])[column] = cell;
  }

  private shown(row: number, column: number): CellValue {
    const cell = this.cells[row]?.[column] ?? "";
    return isFormula(cell) ? cell.formula : cell;
  }

  private value(row: number, column: number): CellValue {
    const cell = this.cells[row]?.[column] ?? "";
    return isFormula(cell) ? (this.resultAt?.(blockAddress({ row, column })) ?? 0) : cell;
  }
}

const isFormula = (cell: Cell): cell is { readonly formula: string } => typeof cell === "object" && cell !== null;

const plain = (cell: Exclude<EditCell, null>): Cell => (typeof cell === "object" && "error" in cell ? cell.error : cell);

function cornerOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}
