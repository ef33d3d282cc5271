export { openExcelWorkbook } from "./open-excel-workbook";
