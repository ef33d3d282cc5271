import type { CellValue } from "../../snapshot";
import type { Block } from "../blocks/block";
import { isBlank } from "../cells/is-blank";
import { isOrganisation } from "../people/is-person-name";
import type { BlockWalk } from "./block-walk";
import { labelColumn } from "./label-readers";
import type { RowLabels } from "./row-labels";

const FEWEST_PARTS = 2;
const FEWEST_COLUMNS = 2;

/** Whether the row just walked over is a total; `firstText` is the first text of the row. */
type IsTotalRow = (row: number, labels: RowLabels, firstText: string) => boolean;

/**
 * A function that says whether a row without the word "total" is one: it has figures but no period or, at the end of the table, no label, so
 * that it can be nothing else; or its label is blank or speaks of a group, and every figure in it sums those above.
 */
export function totalRowReader(block: Block, walk: BlockWalk): IsTotalRow {
  const isTidy = block.labels.some(({ role }) => role === "period" || role === "year");
  const hasProviders = labelColumn(block, "provider") !== null || labelColumn(block, "provider-last-name") !== null;
  const hasPeriods = labelColumn(block, "period") !== null;
  if (isTidy && hasProviders) {
    // A row without a period cannot be data; a period without a name can be unassigned money.
    const isPosting = postingReader(block);
    return (row, labels) => (hasPeriods && isBlank(labels.period) && (labels.provider === "" || walk.sumsAbove(1, 1) || !isPosting(row))) || (labels.provider === "" && walk.sumsAbove(FEWEST_PARTS, 1));
  }
  // A year or a quarter with no month beside it, in a table of months.
  const coarser = block.labels.filter(({ role }) => role === "year" || role === "period").map(({ column }) => column);
  return (row, labels, firstText) => {
    // A date is no text, but it labels its row.
    const isDated = !isBlank(labels.period);
    const isLabelled = isDated || coarser.some((column) => !isBlank(block.grid.value(row, column)));
    if (hasPeriods && isLabelled && !isDated) return true;
    if (firstText === "" && labels.provider === "" && !isLabelled) return endsTable(block, row) || walk.sumsAbove(FEWEST_PARTS, 1);
    return isOrganisation(firstText) && walk.sumsAbove(FEWEST_PARTS, FEWEST_COLUMNS);
  };
}

/**
 * A function that says whether a row without a period is a posting of somebody by where it stands: amid postings of the same
 * provider, or of others. A sum stands at one end of what it sums.
 */
function postingReader(block: Block): (row: number) => boolean {
  const provider = labelColumn(block, "provider")?.column;
  if (provider === undefined) return () => false;
  const nameAt = (row: number): CellValue => (row >= block.firstRow && row < block.endRow ? block.grid.value(row, provider) : "");
  return (row) => {
    const [above, name, below] = [nameAt(row - 1), nameAt(row), nameAt(row + 1)];
    return ![above, name, below].some((each) => isBlank(each)) && (above === name) === (below === name);
  };
}

/** The last row with figures, or one set off by an empty row. */
function endsTable(block: Block, row: number): boolean {
  const isEmpty = (each: number): boolean => block.grid.row(each).every((value) => isBlank(value));
  if (row > block.firstRow && isEmpty(row - 1)) return true;
  for (let below = row + 1; below < block.endRow; below += 1) if (!isEmpty(below)) return false;
  return true;
}
