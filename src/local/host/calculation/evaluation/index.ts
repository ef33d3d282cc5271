export { evaluateExpression } from "./evaluate-expression";
export type { Evaluation, FormulaFunction, HostCell, Surroundings } from "./evaluation";
export { lift } from "./lift";
export { findName, resolveReference, resolveTable } from "./resolve-reference";
export { AwaitingInvocation, PendingCells } from "./suspensions";
