export { CellReference } from "./CellReference";
