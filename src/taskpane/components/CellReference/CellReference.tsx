import type { ReactElement } from "react";
import { useCellReferenceStyles } from "./CellReference.styles";

/** A place in the workbook, `Payments!A6:K1874`, which may break only after the sheet's name. */
export function CellReference({ where }: { readonly where: string }): ReactElement {
  const styles = useCellReferenceStyles();
  const edge = where.lastIndexOf("!") + 1;
  return (
    <span className={styles.reference}>
      {where.slice(0, edge)}
      <wbr />
      <span className={styles.cells}>{where.slice(edge)}</span>
    </span>
  );
}
