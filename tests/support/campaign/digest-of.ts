import type { WorkbookModel } from "../../../src/local/host/model";
import { digestWorkbook } from "../digest-workbook";

/** The sheets that wait for an undo, and their tables, are numbered by what is free: which number it is means nothing. */
export const digestOf = (model: WorkbookModel): string => digestWorkbook(model).replaceAll(/Partner Track former \d+|_former(?:_\d+)?"/g, "former");
