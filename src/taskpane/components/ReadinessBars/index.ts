export { ReadinessBars } from "./ReadinessBars";
