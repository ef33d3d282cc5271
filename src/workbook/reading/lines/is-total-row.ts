import { labelColumn, labelText } from "./label-readers";
import type { Block } from "../blocks/block";
import { isOrganisation } from "../people/is-person-name";
import type { BlockWalk } from "./block-walk";
import type { RowLabels } from "./row-labels";

const FEWEST_PARTS = 2;
const FEWEST_COLUMNS = 2;

/**
 * Whether a row without the word "total" is one: it has figures but no label, so that it can be nothing else; or its
 * label is blank or speaks of a group, and every figure in it is the sum of those above.
 */
export function isTotalRow(block: Block, labels: RowLabels, firstText: string, walk: BlockWalk): boolean {
  if (firstText === "" && labelText(labels.period) === "" && labels.provider === "") return true;
  const isTidy = block.labels.some(({ role }) => role === "period" || role === "year");
  const hasProviders = labelColumn(block, "provider") !== null || labelColumn(block, "provider-last-name") !== null;
  if (isTidy && hasProviders) {
    // A row without a period cannot be data; a period without a name can be unassigned money.
    if (labelText(labels.period) === "" && labelColumn(block, "period") !== null) return true;
    return labels.provider === "" && walk.sumsAbove(FEWEST_PARTS, 1);
  }
  return isOrganisation(firstText) && walk.sumsAbove(FEWEST_PARTS, FEWEST_COLUMNS);
}
