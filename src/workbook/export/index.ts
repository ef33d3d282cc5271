export { recordsCsv } from "./records-csv";
