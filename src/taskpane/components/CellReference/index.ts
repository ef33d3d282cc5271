export { CellReference } from "./CellReference";
export { ShowCellsContext } from "./show-cells-context";
