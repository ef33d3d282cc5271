export { callsFunction } from "./calls-function";
export { mapReferences, type FormulaReference, type ReferenceEnd } from "./map-references";
export { OUR_FUNCTIONS } from "./our-functions";
