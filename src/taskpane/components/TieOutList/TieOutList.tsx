import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TieOut } from "../../../workbook";
import { words } from "../../words";
import { CellReference } from "../CellReference";
import { useTieOutListStyles } from "./TieOutList.styles";
import { dollarWords } from "../../../workbook";

/** More lines than this, all alike, hide what matters. */
const MOST_SHOWN = 4;

/** The file's own totals beside the same totals of what was read: to the cent, or by how much not. Differences come first. */
export function TieOutList({ tieOut }: { readonly tieOut: readonly TieOut[] }): ReactElement {
  const styles = useTieOutListStyles();
  if (tieOut.length === 0) return <p className={styles.none}>{words.data.noTieOut}</p>;
  const differing = tieOut.filter((line) => line.file !== line.read);
  const tying = tieOut.filter((line) => line.file === line.read);
  if (tieOut.length <= MOST_SHOWN || tying.length === 0) return <Lines lines={[...differing, ...tying]} />;
  return (
    <>
      <Lines lines={differing} />
      <details>
        <summary className={styles.summary}>✓ {differing.length === 0 ? words.data.allTie(tying.length) : words.data.othersTie(tying.length)}</summary>
        <Lines lines={tying} />
      </details>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly TieOut[] }): ReactElement | null {
  const styles = useTieOutListStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={`${line.what} ${line.where}`} className={styles.line}>
          <div className={styles.head}>
            <span>{line.what}</span>
            <span className={styles.place}>
              <CellReference where={line.where} />
            </span>
          </div>
          <Verdict line={line} />
        </li>
      ))}
    </ul>
  );
}

function Verdict({ line }: { readonly line: TieOut }): ReactElement {
  const styles = useTieOutListStyles();
  const difference = line.file - line.read;
  if (difference === 0) {
    return (
      <div className={styles.verdict}>
        <span className={styles.ties}>✓ {words.data.ties}</span>
        <span className={styles.amount}>{dollarWords(line.file)}</span>
      </div>
    );
  }
  return (
    <div className={styles.verdict}>
      <span className={mergeClasses(styles.ties, styles.differs)}>✗ {words.data.differs(dollarWords(difference))}</span>
      <span className={styles.amount}>
        {words.data.inFile} {dollarWords(line.file)}
        <br />
        {words.data.asRead} {dollarWords(line.read)}
      </span>
    </div>
  );
}
