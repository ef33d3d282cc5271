import { mentionedSheets } from "../../../workbook";
import type { Conversation } from "../../conversation";
import { formulasThat } from "../../formulas-that";
import type { OwnCells } from "../../own-cells";
import { cellsIn, withoutVoids } from "../../without-voids";
import { sheetsNamedIn, type SheetsNamed } from "./sheets-named-in";

/** A few round trips. What is spread over more cells than that is not looked through. */
const MOST_FAR_CELLS = 1_000_000;

const ANY: SheetsNamed = { has: () => true };

/**
 * The sheets that formulas on a sheet of ours speak of. Takes a round trip only where cells are in use far out; where these are too
 * many to be read, a formula there may speak of any.
 */
export async function sheetsSpokenOf(conversation: Conversation, { contents, far }: OwnCells): Promise<SheetsNamed> {
  if (far.length === 0) return sheetsNamedIn(contents);
  const used = await withoutVoids(conversation, far);
  if (cellsIn(used) > MOST_FAR_CELLS) return ANY;
  const found = await formulasThat(conversation, used, (formula) => mentionedSheets(formula).length > 0);
  return sheetsNamedIn([...contents, found.map(({ formula }) => formula)]);
}
