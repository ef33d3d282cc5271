export type { DateSystem } from "./date-system";
export { formatGeneral } from "./format-general";
export { formatNumber } from "./format-number";
export { formatText } from "./format-text";
export { formatValue } from "./format-value";
export { isDateFormat } from "./is-date-format";
export { isNumberFormat } from "./is-number-format";
export type { ShownValue } from "./shown-value";
