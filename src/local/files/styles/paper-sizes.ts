/** Paper sizes by the number a file gives them, in Office.js's words. Source: ECMA-376 part 1, 18.3.1.63. */
export const PAPER_BY_NUMBER: ReadonlyMap<number, string> = new Map([
  [1, "Letter"],
  [3, "Tabloid"],
  [5, "Legal"],
  [7, "Executive"],
  [8, "A3"],
  [9, "A4"],
  [11, "A5"],
  [12, "B4"],
  [13, "B5"],
]);

/** The number a file gives a paper size, 1 (Letter) for one we do not know. */
export const paperNumber = (name: string): number => [...PAPER_BY_NUMBER].find(([, size]) => size.toLowerCase() === name.toLowerCase())?.[0] ?? 1;
