export { callsFunction } from "./calls-function";
export { fingerprintContents } from "./fingerprint-contents";
export { formulaMark } from "./formula-mark";
export { isOurFormula } from "./is-our-formula";
export { mapReferences, type FormulaReference, type ReferenceEnd } from "./map-references";
export { OUR_FUNCTIONS } from "./our-functions";
