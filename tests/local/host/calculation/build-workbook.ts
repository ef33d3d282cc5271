import { cellKey, newWorkbook, type ModelValue, type SheetModel, type WorkbookModel } from "../../../../src/local/host/model";
import { putCell } from "../../../../src/local/host/objects/cells/put-cell";
import { createCalculator, columnIndex, type CalculatorOptions, type LocalCalculator } from "../../../../src/local/host/calculation";

/** A value, or a formula with its leading "=". */
export type CellInput = ModelValue;

export interface CalculatedWorkbook {
  readonly workbook: WorkbookModel;
  readonly calculator: LocalCalculator;
  /** Writes cells of a sheet, as the host does, and says so. `null` empties a cell. */
  write(cells: Readonly<Record<string, CellInput>>, sheetName?: string): void;
  /** Writes and calculates; resolves to the addresses whose value changed. */
  enter(cells: Readonly<Record<string, CellInput>>, sheetName?: string): Promise<readonly string[]>;
  value(address: string, sheetName?: string): ModelValue;
  /** The values of a block, "A1:B2". */
  values(block: string, sheetName?: string): ModelValue[][];
  state(address: string, sheetName?: string): string | undefined;
}

/** A workbook with a calculator, driven as the host drives it. */
export function buildWorkbook({ sheets = ["Sheet1"], ...options }: CalculatorOptions & { readonly sheets?: readonly string[] } = {}): CalculatedWorkbook {
  const workbook = newWorkbook(sheets);
  const calculator = createCalculator(options);
  const sheetNamed = (name = sheets[0] ?? ""): SheetModel => {
    const sheet = workbook.sheets.find((each) => each.name === name);
    if (sheet === undefined) throw new Error(`No sheet ${name}.`);
    return sheet;
  };
  const write = (cells: Readonly<Record<string, CellInput>>, sheetName?: string): void => {
    const sheet = sheetNamed(sheetName);
    const changes = Object.entries(cells).map(([address, input]) => {
      const { row, column } = cellAt(address);
      putCell(sheet.cells, row, column, isFormula(input) ? { kind: "formula", text: input } : { kind: "value", value: input });
      return { sheetId: sheet.id, area: { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column } };
    });
    calculator.cellsChanged(workbook, changes);
  };
  return {
    workbook,
    calculator,
    write,
    async enter(cells, sheetName) {
      write(cells, sheetName);
      const changes = await calculator.recalculate(workbook);
      return changes.map(({ area }) => addressOf(area.firstRow, area.firstColumn));
    },
    value: (address, sheetName) => {
      const { row, column } = cellAt(address);
      return sheetNamed(sheetName).cells.value(row, column);
    },
    values: (block, sheetName) => {
      const [first = "", last = first] = block.split(":");
      const [from, to] = [cellAt(first), cellAt(last)];
      return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
        Array.from({ length: to.column - from.column + 1 }, (__, column) => sheetNamed(sheetName).cells.value(from.row + row, from.column + column)),
      );
    },
    state: (address, sheetName) => {
      const { row, column } = cellAt(address);
      return sheetNamed(sheetName).cells.formulas.get(cellKey(row, column))?.state;
    },
  };
}

/** The value one formula comes to, with those cells on its sheet. The formula stands in Z50. */
export async function resultOf(formula: string, cells: Readonly<Record<string, CellInput>> = {}, options: CalculatorOptions = {}): Promise<ModelValue> {
  const book = buildWorkbook(options);
  await book.enter({ ...cells, Z50: formula });
  return book.value("Z50");
}

export function cellAt(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

const isFormula = (input: CellInput): input is string => typeof input === "string" && input.startsWith("=");

const addressOf = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;
