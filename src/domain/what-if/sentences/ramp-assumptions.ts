import { counted, moneyInWords } from "../../words";
import type { HirePlan } from "../hire-plan";
import type { Assumption } from "./what-if-words";

/** What everything that ramps up takes for granted: a hire and a site alike. */
export const rampAssumptions = ({ monthlyCollections, monthlyCost, rampMonths, horizonMonths }: HirePlan): Assumption[] => [
  { label: "Collections a month, once full", value: moneyInWords(monthlyCollections) },
  { label: "Cost a month", value: `${moneyInWords(monthlyCost)} from the first month on` },
  { label: "Ramp", value: rampMonths === 0 ? "none: full from the first month" : `full after ${counted(rampMonths, "month")}, in equal steps` },
  { label: "Time looked at", value: counted(horizonMonths, "month") },
  { label: "Payment", value: "in the month of the work; in practice it comes some weeks later" },
];
