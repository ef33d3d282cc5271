import type { ReactElement, ReactNode } from "react";
import type { Understood } from "../session";
import { words } from "../words";
import { usePaneStyles } from "./Pane.styles";
import { quarterWords } from "../../workbook";

/** The pane's outline: the product's name, the quarter the figures are as of, whether they tie; then what is inside. */
export function PaneFrame({ understood, children }: { readonly understood: Understood | null; readonly children: ReactNode }): ReactElement {
  const styles = usePaneStyles();
  return (
    <div className={styles.pane}>
      <header className={styles.header}>
        <h1 className={styles.product}>{words.product}</h1>
        {understood === null ? null : <span className={styles.standing}>{describeStanding(understood)}</span>}
      </header>
      {children}
    </div>
  );
}

function describeStanding({ comparison, reading }: Understood): string {
  const asOf = words.header.asOf(quarterWords(comparison.asOf));
  if (reading.tieOut.length === 0) return `${asOf} · ${words.header.noTotals}`;
  return reading.tieOut.every((line) => line.file === line.read) ? `${asOf} · ${words.header.ties} ✓` : asOf;
}
