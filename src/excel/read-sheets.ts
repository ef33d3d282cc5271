import { blockAddress, WorkbookError, type CellValue, type SheetSnapshot } from "../workbook";
import { cellsOfPiece } from "./cells-of-piece";
import { converse, type Conversation } from "./conversation";
import { inSequence } from "./in-sequence";
import { codeOf } from "./office-error";
import { halvePieces, planPieces, type Piece, type SheetExtent } from "./plan-pieces";
import { visibilityOf } from "./visibility";
import { withinReach } from "./within-reach";
import { withoutVoids } from "./without-voids";

/** Rows whose number formats are asked for: enough to see how each column is written. */
const FORMAT_ROWS = 60;

/** The used cells of these sheets: one round trip for their sizes, then one for each 4 MB. Of a sheet that is mostly empty, what is far from the rest is left out. */
export function readSheets(names: readonly string[]): Promise<readonly SheetSnapshot[]> {
  return converse("reading the sheets", async (conversation) => {
    const sheets = names.map((name) => conversation.context.workbook.worksheets.getItem(name).load("name,visibility"));
    const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"));
    await conversation.sync();
    const whole = used.map((range, index): SheetExtent => {
      const name = names[index] ?? "";
      if (range.isNullObject) return { name, firstRow: 0, firstColumn: 0, rowCount: 0, columnCount: 0 };
      return { name, firstRow: range.rowIndex, firstColumn: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount };
    });
    const parts = await withoutVoids(conversation, whole);
    const reached = whole.map((extent) => (parts.includes(extent) ? { extent, far: [] } : withinReach(parts.filter(({ name }) => name === extent.name))));
    const extents = reached.map(({ extent }) => extent);
    const rows = new Map<string, CellValue[][]>(extents.map((extent) => [extent.name, []]));
    const formats = new Map<string, string[][]>();
    await inSequence(planPieces(extents), (pieces) => readPieces(conversation, pieces, rows, formats));
    return sheets.map((sheet, index): SheetSnapshot => ({
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      firstRow: extents[index]?.firstRow ?? 0,
      firstColumn: extents[index]?.firstColumn ?? 0,
      values: rows.get(sheet.name) ?? [],
      numberFormats: formats.get(sheet.name) ?? [],
      ...leftOut(reached[index]?.far ?? []),
    }));
  });
}

const leftOut = (far: readonly SheetExtent[]): Pick<SheetSnapshot, "leftOut"> =>
  far.length === 0 ? {} : { leftOut: far.map(({ firstRow: row, firstColumn: column, rowCount, columnCount }) => blockAddress({ row, column, rowCount, columnCount })) };

/** One round trip. Where the cells are longer than most and the answer is refused as too large, its halves are asked for. */
async function readPieces(conversation: Conversation, pieces: readonly Piece[], rows: Map<string, CellValue[][]>, formats: Map<string, string[][]>): Promise<void> {
  const { worksheets } = conversation.context.workbook;
  const asked = pieces.map((piece) => {
    const worksheet = worksheets.getItem(piece.sheet.name);
    const cells = cellsOfPiece(worksheet, piece, "values");
    const cellFormats = piece.fromRow === 0 ? cellsOfPiece(worksheet, { ...piece, rowCount: Math.min(FORMAT_ROWS, piece.rowCount) }, "numberFormat") : null;
    return { piece, cells, cellFormats };
  });
  try {
    await conversation.sync();
  } catch (error) {
    const halves = codeOf(error) === "ResponsePayloadSizeLimitExceeded" ? halvePieces(pieces) : null;
    if (halves === null) throw error;
    await inSequence(halves, (half) => readPieces(conversation, half, rows, formats));
    return;
  }
  for (const { piece, cells, cellFormats } of asked) {
    const sheetRows = rows.get(piece.sheet.name);
    if (sheetRows === undefined) throw new WorkbookError("gone", { code: "ItemNotFound", doing: "reading the sheets", sheet: piece.sheet.name, workbook: "untouched" });
    for (const row of cells() as CellValue[][]) sheetRows.push(row);
    if (cellFormats !== null) formats.set(piece.sheet.name, cellFormats() as string[][]);
  }
}
