import { pointFormula, type CarryOver, type ReplacedSheet } from "../../../workbook";
import type { Pointer } from "./pointer";

/** What was carried over, with formulas that speak of the new sheets, and those that have to be given again once these have their names. */
export interface PointedCarry {
  readonly carry: CarryOver;
  readonly pointers: readonly Pointer[];
}

/**
 * The user's formulas on a sheet of ours may name it and other sheets of ours. On the new sheet they speak of the new ones.
 * @param own - the former sheet's name: what is said of its cells was placed already
 * @param planned - the new sheet's
 */
export function pointCarried(carry: CarryOver, own: string, planned: string, replaced: readonly ReplacedSheet[]): PointedCarry {
  const others = replaced.map((sheet) => (sheet.name === own ? { ...sheet, place: asItIs } : sheet));
  const pointers: Pointer[] = [];
  const contents = carry.contents.map((content) => {
    const { row, column, formula } = content;
    const to = formula === null ? null : pointFormula(formula, others);
    if (formula === null || to === null) return content;
    pointers.push({ at: { kind: "new", sheet: planned, row, column }, was: formula, now: to.formula, speaksOf: to.speaksOf, byTable: to.byTable });
    return { ...content, formula: to.formula ?? formula };
  });
  return { carry: { ...carry, contents }, pointers };
}

const asItIs: ReplacedSheet["place"] = (area) => area;
