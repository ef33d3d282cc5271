import { columnLetters, type CellValue } from "../workbook";
import type { Conversation } from "./conversation";
import type { FoundFormula } from "./formulas-that";
import { inSequence } from "./in-sequence";
import { withoutCovered } from "./without-covered";

/** Cells asked about at once: each costs about a kilobyte on the wire. */
const CELLS_A_ROUND_TRIP = 2000;

/** A formula with the cells it fills, and what they come to. */
export interface FormulaArea extends FoundFormula {
  readonly address: string;
  readonly values: CellValue[][];
}

/** What each formula fills and comes to; texts, and cells another formula fills, are left out. One round trip for each two thousand. */
export async function formulaAreas(conversation: Conversation, found: readonly FoundFormula[]): Promise<FormulaArea[]> {
  const chunks = Array.from({ length: Math.ceil(found.length / CELLS_A_ROUND_TRIP) }, (_, index) => found.slice(index * CELLS_A_ROUND_TRIP, (index + 1) * CELLS_A_ROUND_TRIP));
  return withoutCovered((await inSequence(chunks, (chunk) => areasOf(conversation, chunk))).flat());
}

/** Before ExcelApi 1.12 no formula fills more than its own cell. */
async function areasOf({ context, sync }: Conversation, found: readonly FoundFormula[]): Promise<FormulaArea[]> {
  const canSpill = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const asked = found.map((each) => {
    const cell = context.workbook.worksheets.getItem(each.sheet).getCell(each.row, each.column).load("values,formulas");
    const spill = canSpill ? cell.getSpillingToRangeOrNullObject().load("values,rowCount,columnCount") : null;
    return { each, cell, spill };
  });
  await sync();
  return asked.flatMap(({ each, cell, spill }) => {
    // Text that only begins like a formula is its own value.
    if (cell.values[0]?.[0] === each.formula) return [];
    const from = `${columnLetters(each.column)}${each.row + 1}`;
    if (spill === null || spill.isNullObject) return [{ ...each, address: from, values: cell.values as CellValue[][] }];
    return [{ ...each, address: `${from}:${columnLetters(each.column + spill.columnCount - 1)}${each.row + spill.rowCount}`, values: spill.values as CellValue[][] }];
  });
}
