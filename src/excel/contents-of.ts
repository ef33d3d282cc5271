import { isFormula } from "./is-formula";

/** Formulas where there are formulas, values elsewhere. */
export const contentsOf = ({ values, formulas, rowIndex, columnIndex }: Pick<Excel.Range, "values" | "formulas" | "rowIndex" | "columnIndex">): Pick<Excel.Range, "values" | "rowIndex" | "columnIndex"> => ({
  values: (values as unknown[][]).map((row, down) =>
    row.map((value, right) => {
      const formula: unknown = (formulas as unknown[][])[down]?.[right];
      return isFormula(formula, value) ? formula : value;
    }),
  ),
  rowIndex,
  columnIndex,
});
