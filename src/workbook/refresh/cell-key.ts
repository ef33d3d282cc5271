/** What a cell, counted from 0, is called among the formulas we remember. */
export const cellKey = (row: number, column: number): string => `${row} ${column}`;
