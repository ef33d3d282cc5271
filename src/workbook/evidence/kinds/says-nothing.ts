import type { CellValue } from "../../snapshot";
import { isBlank } from "../../reading/cells/is-blank";
import { plainText } from "../../reading/cells/normalise-label";

const NO_ANSWER = /^(?:-{1,3}|\?+|n\/?a|n\.a\.|none|nil|tbd|unknown|not (?:asked|known|given|sure|applicable))\.?$/i;

/** Whether a cell gives no answer: empty, a dash, "n/a", "not asked". Nothing is known then, which is neither no nor zero. */
export function saysNothing(cell: CellValue): boolean {
  return isBlank(cell) || (typeof cell === "string" && cell.length < 20 && NO_ANSWER.test(plainText(cell)));
}

const SHEET_ERROR = /^#(?:[A-Z/0!?_]+[!?]?|#+)$/i;

/** Whether a cell shows a formula's failure, such as #REF!. */
export const isSheetError = (cell: CellValue): boolean => typeof cell === "string" && SHEET_ERROR.test(cell.trim());
