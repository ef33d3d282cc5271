export { spliceWorkbook } from "./splice-workbook";
