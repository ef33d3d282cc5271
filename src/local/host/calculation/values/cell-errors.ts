import type { CellError } from "../../model";

/** Excel's error values, one object each. */
export const ERRORS = {
  null: { error: "#NULL!" },
  divisionByZero: { error: "#DIV/0!" },
  value: { error: "#VALUE!" },
  reference: { error: "#REF!" },
  name: { error: "#NAME?" },
  number: { error: "#NUM!" },
  notAvailable: { error: "#N/A" },
  spill: { error: "#SPILL!" },
  calculation: { error: "#CALC!" },
} as const satisfies Readonly<Record<string, CellError>>;
