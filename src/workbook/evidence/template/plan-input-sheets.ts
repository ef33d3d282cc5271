import type { Goalposts } from "../../../domain";
import type { SheetPlan } from "../../plan";
import { inputForm } from "../input-forms";
import type { DateSystem } from "../kinds";
import { planInputSheet } from "./plan-input-sheet";

/**
 * What is written for these input sheets? Blank ones to fill in, each with its question, what may and may not stand there, an
 * example and what may be typed into each cell. A sheet that is there is left alone, whoever made it.
 *
 * @param names - the associates, as the collections spell them; none where nothing was read
 * @param which - names of input sheets
 * @param level - dollars, in cents, between which collections per cFTE are scored; null where the group has to say
 * @param dateSystem - what the workbook's serial dates count from
 * @throws RangeError for a name that is no input sheet's
 */
export function planInputSheets(names: readonly string[], which: readonly string[], level: Goalposts | null, dateSystem: DateSystem = "1900"): SheetPlan[] {
  return which.map((name) => {
    const form = inputForm(name);
    if (form === null) throw new RangeError(`There is no input sheet ${name}.`);
    return planInputSheet(form, { names, level, dateSystem });
  });
}
