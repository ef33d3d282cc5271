/** Formulas where there are formulas, values elsewhere. Text that begins with "=" is its own value. */
export const contentsOf = ({ values, formulas, rowIndex, columnIndex }: Pick<Excel.Range, "values" | "formulas" | "rowIndex" | "columnIndex">): Pick<Excel.Range, "values" | "rowIndex" | "columnIndex"> => ({
  values: (values as unknown[][]).map((row, down) =>
    row.map((value, right) => {
      const formula: unknown = (formulas as unknown[][])[down]?.[right];
      return typeof formula === "string" && formula.startsWith("=") ? formula : value;
    }),
  ),
  rowIndex,
  columnIndex,
});
