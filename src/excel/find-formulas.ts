import { callsFunction, columnLetters, type CellValue, type FormulaCells } from "../workbook";
import { converse, type Conversation } from "./conversation";
import { inSequence } from "./in-sequence";
import { codeOf } from "./office-error";
import { halvePieces, planPieces, type Piece, type SheetExtent } from "./plan-pieces";
import { withoutCovered } from "./without-covered";
import { isFormerName } from "./write/names";

/** Cells asked about at once: each costs about a kilobyte on the wire. */
const CELLS_A_ROUND_TRIP = 2000;

interface Found {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Every formula that calls one of these functions, with the cells it fills. Sheets that wait for an undo are left out. */
export function findFormulas(functionNames: readonly string[]): Promise<readonly FormulaCells[]> {
  const names = functionNames.map((name) => name.toUpperCase());
  return converse("looking for formulas", async (conversation) => {
    const { worksheets } = conversation.context.workbook;
    worksheets.load("items/name,items/protection/protected");
    await conversation.sync();
    const sheets = worksheets.items.filter(({ name }) => !isFormerName(name));
    const found = await findCalls(conversation, await extentsOf(conversation, sheets), names);
    const chunks = Array.from({ length: Math.ceil(found.length / CELLS_A_ROUND_TRIP) }, (_, index) => found.slice(index * CELLS_A_ROUND_TRIP, (index + 1) * CELLS_A_ROUND_TRIP));
    const areas = (await inSequence(chunks, (chunk) => areasOf(conversation, chunk))).flat();
    const locked = new Set(sheets.filter(({ protection }) => protection.protected).map(({ name }) => name));
    return withoutCovered(areas).map((area) => ({ ...area, protection: locked.has(area.sheet) ? "protected" : "open" }));
  });
}

async function extentsOf({ sync }: Conversation, sheets: readonly Excel.Worksheet[]): Promise<SheetExtent[]> {
  const used = sheets.map((sheet) => ({ name: sheet.name, range: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount") }));
  await sync();
  return used.flatMap(({ name, range }) => (range.isNullObject ? [] : [{ name, firstRow: range.rowIndex, firstColumn: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount }]));
}

const findCalls = async (conversation: Conversation, extents: readonly SheetExtent[], names: readonly string[]): Promise<Found[]> =>
  (await inSequence(planPieces(extents), (pieces) => readPieces(conversation, pieces, names))).flat();

/** One round trip. Where formulas are long and the answer is refused as too large, its halves are asked for. */
async function readPieces(conversation: Conversation, pieces: readonly Piece[], names: readonly string[]): Promise<Found[]> {
  const { worksheets } = conversation.context.workbook;
  const asked = pieces.map((piece) => {
    const { sheet, fromRow, rowCount } = piece;
    return { piece, range: worksheets.getItem(sheet.name).getRangeByIndexes(sheet.firstRow + fromRow, sheet.firstColumn, rowCount, sheet.columnCount).load("formulas") };
  });
  try {
    await conversation.sync();
  } catch (error) {
    const halves = codeOf(error) === "ResponsePayloadSizeLimitExceeded" ? halvePieces(pieces) : null;
    if (halves === null) throw error;
    return (await inSequence(halves, (half) => readPieces(conversation, half, names))).flat();
  }
  return asked.flatMap(({ piece: { sheet, fromRow }, range }) =>
    (range.formulas as unknown[][]).flatMap((row, down) =>
      row.flatMap((formula, right) =>
        typeof formula === "string" && callsFunction(formula, names) ? [{ sheet: sheet.name, row: sheet.firstRow + fromRow + down, column: sheet.firstColumn + right, formula }] : [],
      ),
    ),
  );
}

/** What each formula fills and comes to. Before ExcelApi 1.12 no formula fills more than its own cell. */
async function areasOf({ context, sync }: Conversation, found: readonly Found[]): Promise<Omit<FormulaCells, "protection">[]> {
  const canSpill = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const asked = found.map(({ sheet, row, column, formula }) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column).load("values,formulas");
    const spill = canSpill ? cell.getSpillingToRangeOrNullObject().load("values,rowCount,columnCount") : null;
    return { sheet, row, column, formula, cell, spill };
  });
  await sync();
  return asked.flatMap(({ sheet, row, column, formula, cell, spill }) => {
    // Text that only begins like a formula is its own value.
    if (cell.values[0]?.[0] === formula) return [];
    const from = `${columnLetters(column)}${row + 1}`;
    if (spill === null || spill.isNullObject) return [{ sheet, address: from, formula, values: cell.values as CellValue[][] }];
    return [{ sheet, address: `${from}:${columnLetters(column + spill.columnCount - 1)}${row + spill.rowCount}`, formula, values: spill.values as CellValue[][] }];
  });
}
