export { areaAddress, cellAddress, columnName, readAddress, type CellPlace } from "./layout/address";
