import type { Block } from "../blocks/block";
import { codeColumn } from "../blocks/code-column";
import { labelColumn, labelText } from "../lines/label-readers";
import { rowLabelReader } from "../lines/row-labels";

/** Names by the code that stands beside them; null where one code stands beside several names. */
export type NamesByCode = ReadonlyMap<string, string | null>;

const NONE: NamesByCode = new Map();

/** The codes a block prints beside its people's names, as a list of providers does. */
export function codesOfBlock(block: Block): NamesByCode {
  const column = labelColumn(block, "provider-id")?.column ?? codeColumn(block.grid.row(block.headerRow));
  if (column === null || !block.labels.some((label) => ["provider", "provider-last-name"].includes(label.role) && label.column !== column)) return NONE;
  const labelsOf = rowLabelReader(block, null, () => null);
  const names = new Map<string, string | null>();
  for (let row = block.firstRow; row < block.endRow; row += 1) {
    const code = labelText(block.grid.value(row, column));
    const { provider } = labelsOf(row);
    if (code === "" || provider === "" || code === provider) continue;
    const known = names.get(code);
    names.set(code, known === undefined || known === provider ? provider : null);
  }
  return names;
}
