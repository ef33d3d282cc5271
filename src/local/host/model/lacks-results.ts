import type { WorkbookModel } from "./workbook-model";

/** Is there a formula without its result? Files that scripts have written come so. */
export const lacksResults = ({ sheets }: WorkbookModel): boolean => sheets.some(({ cells }) => [...cells.formulas.values()].some(({ state }) => state === "dirty"));
