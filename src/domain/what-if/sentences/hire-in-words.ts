import { counted, moneyInWords, sentenceCase } from "../../words";
import { hirePayback } from "../hire-payback";
import type { HirePlan } from "../hire-plan";
import { rampAssumptions } from "./ramp-assumptions";
import type { WhatIfWords } from "./what-if-words";

/**
 * How does a partner say when a hire pays, and what does that take for granted?
 *
 * @param plan The hire, its amounts in cents.
 * @param hire Who is hired, as the sentence begins: "a nurse practitioner".
 * @returns Assumptions and one sentence.
 * @throws RangeError as `hirePayback` does.
 *
 * @example
 * hireInWords({ monthlyCollections: 3000000, monthlyCost: 2000000, rampMonths: 6, horizonMonths: 24 }, "a nurse practitioner") // => {"sentence": "A nurse practitioner at $20,000 a month has paid their own way in month 8, after the group is $30,000 out of pocket."}
 * hireInWords({ monthlyCollections: 1000000, monthlyCost: 1200000, rampMonths: 0, horizonMonths: 12 }, "a scribe") // => {"sentence": "A scribe at $12,000 a month has not paid their own way after 12 months: the group is $24,000 out of pocket."}
 */
export function hireInWords(plan: HirePlan, hire: string): WhatIfWords {
  const { breakEvenMonth, net, peakOutlay } = hirePayback(plan);
  const start = `${sentenceCase(hire)} at ${moneyInWords(plan.monthlyCost)} a month`;
  return { assumptions: rampAssumptions(plan), sentence: `${start} ${outcome()}` };

  function outcome(): string {
    if (breakEvenMonth === null) return `has not paid their own way after ${counted(plan.horizonMonths, "month")}: the group is ${moneyInWords(-net)} out of pocket.`;
    if (breakEvenMonth === 1) return "pays their own way from the first month.";
    return `has paid their own way in month ${breakEvenMonth}, after the group is ${moneyInWords(peakOutlay)} out of pocket.`;
  }
}
