export { Screen } from "./Screen";
