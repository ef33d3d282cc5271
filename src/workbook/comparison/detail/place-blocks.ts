import { SIZES, wrapText } from "../look";
import type { CellValue } from "../../snapshot";
import { blockLines, type BlockLine } from "./block-lines";
import { cutLines } from "./cut-lines";
import type { DetailBlock } from "./detail-block";
import { roomFrom, type DetailPage } from "./detail-page";
import { headingPoints } from "./heading-points";
import { ROW_POINTS, TITLE_POINTS } from "./row-points";
import { sheetCursor, type SheetCursor } from "./sheet-cursor";

/** A block with the rows it takes, zero-based. */
export interface PlacedBlock {
  readonly block: DetailBlock;
  readonly titleRow: number;
  /** The lines of the note under the title. */
  readonly note: readonly { readonly row: number; readonly text: string }[];
  /** The sentence that stands where there are no rows; null where there are. */
  readonly emptyRow: number | null;
  /** A table each: all but the first begin a page, with title and headings said again. */
  readonly parts: readonly PlacedPart[];
  /** Where the first line of each of the block's rows stands. */
  readonly rowOf: readonly number[];
}

export interface PlacedPart {
  readonly titleRow: number;
  readonly headingRow: number;
  readonly headingPoints: number;
  readonly lines: readonly (readonly (CellValue | null)[])[];
}

/** Title and subtitle of the sheet, with the air under them. */
const HEAD_POINTS = 76;

/**
 * Blocks one under another, so that no page begins without a heading.
 * @param firstHeadingRow - the row of the first block's headings, zero-based
 */
export function placeBlocks(blocks: readonly DetailBlock[], page: DetailPage, firstHeadingRow: number): { readonly placed: readonly PlacedBlock[]; readonly pageStarts: readonly number[] } {
  const [first] = blocks;
  const above = first === undefined ? 1 : 1 + noteLines(first, page).length;
  const cursor = sheetCursor(firstHeadingRow - above, HEAD_POINTS, page.points);
  const placed = blocks.map((block, index) => {
    if (index > 0) cursor.take(1, ROW_POINTS);
    return placeBlock(block, page, cursor);
  });
  return { placed, pageStarts: cursor.pageStarts };
}

const noteLines = ({ note }: DetailBlock, { widths }: DetailPage): string[] => (note === null ? [] : wrapText(note, roomFrom(0, widths), { sizePoints: SIZES.note }));

function placeBlock(block: DetailBlock, page: DetailPage, cursor: SheetCursor): PlacedBlock {
  const note = noteLines(block, page);
  const lines = blockLines(block, page.widths);
  const headings = headingPoints(block, page.widths);
  const above = TITLE_POINTS + note.length * ROW_POINTS + headings;
  const whole = above + lines.length * ROW_POINTS;
  const canBeCut = whole > page.points && block.isWhole !== true && cutLines(lines, rowsIn(cursor.left() - above)) > 0;
  if (whole > cursor.left() && !canBeCut) cursor.turnPage();
  const titleRow = cursor.take(1, TITLE_POINTS);
  const noteRows = note.map((text) => ({ row: cursor.take(1, ROW_POINTS), text }));
  const placed = { block, titleRow, note: noteRows };
  if (lines.length === 0) return { ...placed, emptyRow: cursor.take(1, ROW_POINTS), parts: [], rowOf: [] };
  const rowOf: number[] = [];
  const placePart = (of: readonly BlockLine[], partTitleRow: number): PlacedPart => {
    const headingRow = cursor.take(1, headings);
    const room = rowsIn(cursor.left());
    const some = block.isWhole === true ? of : of.slice(0, Math.max(1, cutLines(of, room)));
    const firstRow = cursor.take(some.length, some.length * ROW_POINTS);
    some.forEach(({ row }, at) => (rowOf[row] ??= firstRow + at));
    return { titleRow: partTitleRow, headingRow, headingPoints: headings, lines: some.map(({ cells }) => cells) };
  };
  const parts = [placePart(lines, titleRow)];
  for (let done = parts[0]?.lines.length ?? 0; done < lines.length; done += parts.at(-1)?.lines.length ?? lines.length) {
    cursor.take(1, ROW_POINTS);
    cursor.turnPage();
    parts.push(placePart(lines.slice(done), cursor.take(1, TITLE_POINTS)));
  }
  return { ...placed, emptyRow: null, parts, rowOf };
}

const rowsIn = (points: number): number => Math.max(1, Math.floor(points / ROW_POINTS));
