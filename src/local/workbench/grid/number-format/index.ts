export { formatGeneral } from "./format-general";
export { formatValue } from "./format-value";
export { readNumberFormat } from "./read-number-format";
export { serialMoment, type SerialMoment } from "./serial-date";
