export { FunctionHelp } from "./FunctionHelp";
