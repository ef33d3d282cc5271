export { ColumnList } from "./ColumnList";
