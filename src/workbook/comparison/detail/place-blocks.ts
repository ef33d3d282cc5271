import { CHART_DATA_ROW } from "../lines";
import type { DetailBlock } from "./detail-block";

/** A block with the rows it takes, zero-based. */
export interface PlacedBlock {
  readonly block: DetailBlock;
  readonly titleRow: number;
  /** The row under the title: the note, or the heading row where there is none. */
  readonly noteRow: number | null;
  /** The heading row; where there are no rows, the sentence that says so. */
  readonly headingRow: number;
  readonly rowCount: number;
}

const SPACE = 1;

/** Blocks one under another. Unless told where to begin, the first has its heading where the lines look for their figures. */
export function placeBlocks(blocks: readonly DetailBlock[], firstRow = CHART_DATA_ROW - rowsAboveHeading(blocks[0])): PlacedBlock[] {
  let next = firstRow;
  return blocks.map((block) => {
    const titleRow = next;
    const headingRow = titleRow + rowsAboveHeading(block);
    const rowCount = block.rows.length;
    next = headingRow + 1 + rowCount + SPACE;
    return { block, titleRow, noteRow: block.note === null ? null : titleRow + 1, headingRow, rowCount };
  });
}

function rowsAboveHeading(block: DetailBlock | undefined): number {
  return block === undefined || block.note === null ? 1 : 2;
}
