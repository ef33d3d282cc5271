export { Toolbar } from "./Toolbar";
