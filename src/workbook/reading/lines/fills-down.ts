import type { CellValue } from "../../snapshot";
import type { Block } from "../blocks/block";
import { isBlank } from "../cells/is-blank";
import { normaliseLabel } from "../cells/normalise-label";
import type { LabelRole } from "../lexicon/header-meaning";
import type { TotalLabel } from "../lexicon/total-label";

const PARTS: readonly LabelRole[] = ["provider", "provider-last-name", "provider-first-name", "period", "payer", "payer-class", "measure-name", "category", "year"];
const FEWEST_BLANKS = 0.25;

type TotalOf = (value: CellValue) => TotalLabel | null;

/** The columns of labels that are printed on the first row of each group only, those of the outer groups first. */
export function columnsThatFillDown(block: Block, totalOf: TotalOf): ReadonlySet<number> {
  const columns = [...new Set(block.labels.flatMap(({ role, column }) => (PARTS.includes(role) ? [column] : [])))].sort((one, other) => one - other);
  const filling: number[] = [];
  for (const column of columns) {
    // A group has rows that something else tells apart.
    const isTold = columns.some((other) => other !== column && !filling.includes(other));
    if (isTold && fillsDown(block, column, filling, totalOf)) filling.push(column);
  }
  return new Set(filling);
}

/**
 * Whether a column of labels is printed on the first row of each group only. It is when many rows with figures have none
 * and no label comes twice in one outer group; or where one does, as a physician's at two sites, when every label heads rows of its own that
 * something else tells apart, or stands over a total of that name. Otherwise its blanks are blanks.
 */
function fillsDown(block: Block, column: number, outer: readonly number[], totalOf: TotalOf): boolean {
  const parts = block.labels.filter((label) => label.column !== column && PARTS.includes(label.role)).map((label) => label.column);
  const seen = new Set<CellValue>();
  let recurs = false;
  let areGroups = true;
  let blanks = 0;
  let rows = 0;
  let group: Group | null = null;
  const close = (totalName: string | null): void => {
    if (group !== null && !isGroup(group, totalName)) areGroups = false;
    group = null;
  };
  for (let row = block.firstRow; row < block.endRow; row += 1) {
    const value = block.grid.value(row, column);
    if (outer.some((each) => !isBlank(block.grid.value(row, each)))) seen.clear();
    const total = isBlank(value) ? null : totalOf(value);
    if (total !== null) {
      close(total.kind === "total" ? total.of : null);
      continue;
    }
    const part = (): string => parts.map((each) => String(block.grid.value(row, each)).trim()).join("|");
    if (!isBlank(value)) {
      close(null);
      recurs ||= seen.has(value);
      if (recurs && !areGroups) return false;
      seen.add(value);
      rows += 1;
      group = { label: value, rows: 1, parts: new Set([part()]) };
    } else if (rows > 0 && hasFigures(block, row)) {
      blanks += 1;
      rows += 1;
      if (group !== null) take(group, part());
    }
  }
  close(null);
  return rows > 0 && blanks >= rows * FEWEST_BLANKS && blanks > 1 && (!recurs || areGroups);
}

/** A label and the rows under it up to the next label or total. */
interface Group {
  readonly label: CellValue;
  rows: number;
  /** What the other labels of its rows say. */
  readonly parts: Set<string>;
}

function take(group: Group, part: string): void {
  group.rows += 1;
  group.parts.add(part);
}

function isGroup({ label, rows, parts }: Group, totalName: string | null): boolean {
  if (totalName !== null && totalName === normaliseLabel(String(label))) return true;
  return rows > 1 && parts.size === rows && [...parts].every((part) => /[^|]/.test(part));
}

function hasFigures(block: Block, row: number): boolean {
  return block.groups.some(({ columns }) => columns.some((column) => column !== null && !isBlank(block.grid.value(row, column))));
}
