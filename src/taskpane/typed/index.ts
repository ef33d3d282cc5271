export { readTypedMoney } from "./read-typed-money";
export { readTypedNumber, type NumberRule } from "./read-typed-number";
export { readTypedPercent, type PercentFrom } from "./read-typed-percent";
export { EMPTY, type Typed } from "./typed";
export { useTypedForm, type FieldRule, type FilledField, type TypedForm } from "./use-typed-form";
