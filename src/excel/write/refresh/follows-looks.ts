/** The look of a cell costs about 250 bytes on the wire, and two sheets are asked about twice. */
const MOST_CELLS = 4000;

/** Are there few enough cells to follow the look of each? */
export const followsLooks = (rowCount: number, columnCount: number): boolean => rowCount * columnCount <= MOST_CELLS;
