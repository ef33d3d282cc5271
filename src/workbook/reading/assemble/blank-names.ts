import { dollarText } from "../cells/cents";
import { labelColumn } from "../lines/label-readers";
import type { Answers } from "../reading";
import type { OpenQuestion } from "../sources/block-reading";
import type { Source } from "../sources/combine-collections";

const ID = "blank-names";
const MOST_SILENT = 0.2;
const MOST_CELLS = 20;

/** Asks about rows beside no name where they hold more than a fifth of the money: so much is seldom nobody's. */
export function blankNamesQuestion(sources: readonly Source[], answers: Answers): OpenQuestion | null {
  if (answers[ID] !== undefined) return null;
  const entries = sources.flatMap(({ reading, entries: own }) => own.map((entry) => ({ reading, entry })));
  const size = (each: readonly { readonly entry: { readonly cents: number | null } }[]): number => each.reduce((sum, { entry }) => sum + Math.abs(entry.cents ?? 0), 0);
  const blank = entries.filter(({ entry }) => entry.provider === "");
  if (size(blank) <= size(entries) * MOST_SILENT) return null;
  const money = dollarText(blank.reduce((sum, { entry }) => sum + (entry.cents ?? 0), 0));
  const where = blank.slice(0, MOST_CELLS).map(({ reading: { block }, entry }) => block.grid.address(entry.row, labelColumn(block, "provider")?.column ?? labelColumn(block, "provider-last-name")?.column ?? 0));
  return {
    problem: "ambiguous_provider",
    question: {
      id: ID,
      text: `${money} stands in rows without a provider's name, and nothing in the file says whose it is. Leave it with no one?`,
      where: [...new Set(where)],
      options: [{ id: "nobody", text: "Leave it with no one", effect: `${money} is shown as unattributed.` }],
      default: "nobody",
    },
  };
}
