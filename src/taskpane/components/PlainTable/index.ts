export { PlainTable, type PlainColumn } from "./PlainTable";
