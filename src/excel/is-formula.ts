/** Is there a formula in a cell? Text that begins with "=" is its own value; only a formula differs from it. */
export const isFormula = (formula: unknown, value: unknown): formula is string => typeof formula === "string" && formula.startsWith("=") && formula !== value;
