import { hirePayback as paybackOf } from "../domain";
import { divisionByZero, notAvailable } from "./arguments/cell-errors";
import { cellsOf } from "./arguments/measured";
import { readChoice } from "./arguments/read-choice";
import { readRequiredAmount } from "./arguments/read-required";
import { readWhole } from "./arguments/read-whole";

const DEFAULT_HORIZON_MONTHS = 24;
const LONGEST_HORIZON_MONTHS = 600;

/**
 * When does a hire pay for itself? Collections climb in equal steps to full over the ramp, while the cost is the same from the first month on.
 * @customfunction HIRE_PAYBACK
 * @param monthly_collections Collections a month once the ramp is over.
 * @param monthly_cost Pay, benefits and added overhead a month.
 * @param ramp_months Months until collections are full; 0 is full at once.
 * @param horizon Months to look ahead: 24 (default), up to 600.
 * @param measure "break_even_month" (default), "net", "roi" (net over cost), "peak_outlay", or "all" for a table.
 * @returns The first month whose running total is not below zero, or the measure asked for over the horizon.
 * @example
 * =HIRE_PAYBACK(30000,20000,6) // => 8
 * =HIRE_PAYBACK(30000,20000,6,24,"net") // => 165000
 * =HIRE_PAYBACK(30000,20000,6,,"all") // => [["break_even_month", 8], ["net", 165000], ["roi", 0.34375], ["peak_outlay", 30000]]
 */
export function hirePayback(
  monthly_collections: unknown,
  monthly_cost: unknown,
  ramp_months: unknown,
  horizon?: unknown,
  measure?: unknown,
): unknown[][] {
  const choice = readChoice(measure, "measure", ["break_even_month", "net", "roi", "peak_outlay", "all"]);
  const horizonMonths = readWhole(horizon, "horizon", 1, LONGEST_HORIZON_MONTHS) ?? DEFAULT_HORIZON_MONTHS;
  const payback = paybackOf({
    monthlyCollections: readRequiredAmount(monthly_collections, "monthly_collections"),
    monthlyCost: readRequiredAmount(monthly_cost, "monthly_cost"),
    rampMonths: readRequiredAmount(ramp_months, "ramp_months"),
    horizonMonths,
  });
  return cellsOf(choice, {
    break_even_month: payback.breakEvenMonth ?? (() => notAvailable(`The hire does not pay for itself within ${horizonMonths} months: give a longer horizon.`)),
    net: payback.net,
    roi: payback.returnOnCost ?? divisionByZero,
    peak_outlay: payback.peakOutlay,
  });
}
