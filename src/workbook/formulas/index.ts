export { callsFunction } from "./calls-function";
