/** The used cells with the empty ones above and left of them, so that rows and columns count from A1. */
export const cellsFromTheCorner = ({ values, rowIndex, columnIndex }: Pick<Excel.Range, "values" | "rowIndex" | "columnIndex">): unknown[][] => [
  ...Array.from({ length: rowIndex }, () => []),
  ...(values as unknown[][]).map((row) => [...Array.from({ length: columnIndex }, () => ""), ...row]),
];
