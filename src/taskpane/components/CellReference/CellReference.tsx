import { mergeClasses } from "@fluentui/react-components";
import { useContext, type ReactElement } from "react";
import { plainText } from "../../../workbook";
import { words } from "../../words";
import { useCellReferenceStyles } from "./CellReference.styles";
import { ShowCellsContext } from "./show-cells-context";

/** A place in the workbook, `Payments!A6:K1874`, which may break only after the sheet's name. Pressing it shows the cells in the sheet. */
export function CellReference({ where }: { readonly where: string }): ReactElement {
  const styles = useCellReferenceStyles();
  const showCells = useContext(ShowCellsContext);
  const edge = where.lastIndexOf("!") + 1;
  const text = (
    <>
      {plainText(where.slice(0, edge))}
      <wbr />
      <span className={styles.cells}>{where.slice(edge)}</span>
    </>
  );
  if (showCells === null || edge === 0) return <span className={styles.reference}>{text}</span>;
  return (
    <button type="button" aria-label={plainText(where)} className={mergeClasses(styles.reference, styles.button)} title={words.showCells} onClick={() => showCells(where)}>
      {text}
    </button>
  );
}
