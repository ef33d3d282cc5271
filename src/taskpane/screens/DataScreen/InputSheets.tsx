import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Found } from "../../../actions";
import { FindingList, Section } from "../../components";
import { words } from "../../words";
import { useDataScreenStyles } from "./DataScreen.styles";
import { InputSheetLine } from "./InputSheetLine";
import { sortInputs, type SortedInputs } from "./sort-inputs";

/** More sheets than this, all read, hide those that are not. */
const MOST_SHOWN = 4;

interface InputSheetsProps {
  readonly found: Found;
  readonly onInsert: (which: readonly string[]) => void;
}

/** What the group writes down beside its money: which sheets are there, what was noticed on each, and the way to add the others. */
export function InputSheets({ found, onInsert }: InputSheetsProps): ReactElement {
  const styles = useDataScreenStyles();
  const { there, missing, taken, elsewhere } = sortInputs(found);
  const quiet = there.filter(({ state, findings }) => state === "filled" && findings.length === 0);
  const folded = quiet.length > MOST_SHOWN ? quiet : [];
  const shown = there.filter((sheet) => !folded.includes(sheet));
  return (
    <Section title={words.inputs.title}>
      <p className={styles.text}>{there.length === 0 ? words.inputs.none : words.inputs.intro}</p>
      <Lines sheets={shown} />
      {folded.length === 0 ? null : (
        <details>
          <summary className={mergeClasses(styles.summary, styles.allRead)}>✓ {words.inputs.allRead(folded.length)}</summary>
          <Lines sheets={folded} />
        </details>
      )}
      {elsewhere.length === 0 ? null : <FindingList findings={elsewhere} />}
      {there.length === 0 || missing.length === 0 ? null : <p className={styles.text}>{words.inputs.missing(missing.join(", "))}</p>}
      {taken.length === 0 ? null : <p className={styles.text}>{words.inputs.taken(taken.join(", "))}</p>}
      {missing.length === 0 ? null : (
        <div>
          <Button size="small" onClick={() => onInsert(missing)}>
            {there.length === 0 ? words.inputs.insertAll : words.inputs.insertMissing(missing.length)}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Lines({ sheets }: { readonly sheets: SortedInputs["there"] }): ReactElement | null {
  const styles = useDataScreenStyles();
  if (sheets.length === 0) return null;
  return (
    <ul className={styles.inputs}>
      {sheets.map((sheet) => (
        <InputSheetLine key={sheet.name} sheet={sheet} />
      ))}
    </ul>
  );
}
