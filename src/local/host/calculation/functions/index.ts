import type { FormulaFunction } from "../evaluation";
import { AGGREGATE_FUNCTIONS } from "./aggregate-functions";
import { ARRAY_FUNCTIONS } from "./array-functions";
import { CONDITIONAL_FUNCTIONS } from "./conditional-functions";
import { DATE_FUNCTIONS } from "./date-functions";
import { FINANCE_FUNCTIONS } from "./finance-functions";
import { INFORMATION_FUNCTIONS } from "./information-functions";
import { LOGIC_FUNCTIONS } from "./logic-functions";
import { LOOKUP_FUNCTIONS } from "./lookup-functions";
import { MATH_FUNCTIONS } from "./math-functions";
import { REFERENCE_FUNCTIONS } from "./reference-functions";
import { STATISTICS_FUNCTIONS } from "./statistics-functions";
import { TEXT_FUNCTIONS } from "./text-functions";

/** Every built-in function, by its name in capitals. A formula that uses any other keeps the value it has. */
export const BUILT_IN_FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  Object.entries({
    ...AGGREGATE_FUNCTIONS,
    ...ARRAY_FUNCTIONS,
    ...CONDITIONAL_FUNCTIONS,
    ...DATE_FUNCTIONS,
    ...FINANCE_FUNCTIONS,
    ...INFORMATION_FUNCTIONS,
    ...LOGIC_FUNCTIONS,
    ...LOOKUP_FUNCTIONS,
    ...MATH_FUNCTIONS,
    ...REFERENCE_FUNCTIONS,
    ...STATISTICS_FUNCTIONS,
    ...TEXT_FUNCTIONS,
  }),
);
