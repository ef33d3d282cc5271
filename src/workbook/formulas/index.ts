export { callsFunction } from "./calls-function";
export { OUR_FUNCTIONS } from "./our-functions";
