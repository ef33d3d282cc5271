import { isBlank } from "../cells/is-blank";
import { readAmount } from "../cells/read-amount";
import type { SheetGrid } from "../cells/sheet-grid";
import { isDateFormat, isPercentFormat } from "./number-format";

/** What the first filled cells of a column hold. */
export interface ColumnContents {
  readonly figures: number;
  readonly percentages: number;
  readonly texts: number;
  /** Whole numbers shown as dates. */
  readonly dates: number;
}

const SAMPLE_ROWS = 40;

/** Looks at the first filled cells below a heading, so that a heading is believed only where its column agrees. */
export function columnContents(grid: SheetGrid, column: number, firstRow: number, endRow: number): ColumnContents {
  const found = { figures: 0, percentages: 0, texts: 0, dates: 0 };
  let seen = 0;
  for (let row = firstRow; row < endRow && seen < SAMPLE_ROWS; row += 1) {
    const value = grid.value(row, column);
    if (isBlank(value)) continue;
    seen += 1;
    const amount = readAmount(value);
    if (amount.kind === "percent") found.percentages += 1;
    else if (amount.kind === "number" && typeof value === "number" && isPercentFormat(grid.format(row, column))) found.percentages += 1;
    else if (typeof value === "number" && Number.isInteger(value) && isDateFormat(grid.format(row, column))) found.dates += 1;
    else if (amount.kind === "number") found.figures += 1;
    else if (amount.kind === "text") found.texts += 1;
  }
  return found;
}
