import { cellsOfPiece } from "./cells-of-piece";
import type { Conversation } from "./conversation";
import { inSequence } from "./in-sequence";
import { codeOf } from "./office-error";
import { halvePieces, planPieces, type Piece, type SheetExtent } from "./plan-pieces";
import { withoutVoids } from "./without-voids";

/** A cell with a formula, or with a text like one. */
export interface FoundFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The cells of these sheets whose formula is one of those wanted. One round trip for each 4 MB of cells. Sheets that are mostly empty are not read as a whole. */
export const formulasThat = async (conversation: Conversation, extents: readonly SheetExtent[], isWanted: (formula: string) => boolean): Promise<FoundFormula[]> =>
  (await inSequence(planPieces(await withoutVoids(conversation, extents)), (pieces) => readPieces(conversation, pieces, isWanted))).flat();

/** One round trip. Where formulas are long and the answer is refused as too large, its halves are asked for. */
async function readPieces(conversation: Conversation, pieces: readonly Piece[], isWanted: (formula: string) => boolean): Promise<FoundFormula[]> {
  const { worksheets } = conversation.context.workbook;
  const asked = pieces.map((piece) => ({ piece, cells: cellsOfPiece(worksheets.getItem(piece.sheet.name), piece, "formulas") }));
  try {
    await conversation.sync();
  } catch (error) {
    const halves = codeOf(error) === "ResponsePayloadSizeLimitExceeded" ? halvePieces(pieces) : null;
    if (halves === null) throw error;
    return (await inSequence(halves, (half) => readPieces(conversation, half, isWanted))).flat();
  }
  return asked.flatMap(({ piece: { sheet, fromRow }, cells }) =>
    cells().flatMap((row, down) =>
      row.flatMap((formula, right) =>
        typeof formula === "string" && formula.startsWith("=") && isWanted(formula) ? [{ sheet: sheet.name, row: sheet.firstRow + fromRow + down, column: sheet.firstColumn + right, formula }] : [],
      ),
    ),
  );
}
