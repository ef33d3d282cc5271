import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { quotedSheetName } from "../../../workbook";
import { CellReference, FindingList } from "../../components";
import { words } from "../../words";
import { useDataScreenStyles } from "./DataScreen.styles";
import type { SortedInputs } from "./sort-inputs";

/** One input sheet: whether it was read, and what was noticed on it, folded until somebody asks where it is only notes. */
export function InputSheetLine({ sheet: { name, state, findings } }: { readonly sheet: SortedInputs["there"][number] }): ReactElement {
  const styles = useDataScreenStyles();
  const grave = findings.filter(({ severity }) => severity !== "note").length;
  return (
    <li className={styles.input}>
      <div className={styles.inputHead}>
        <span>{name}</span>
        <span className={mergeClasses(styles.state, state === "unread" && styles.unread)}>
          {words.inputs.symbols[state]} {words.inputs.states[state]}
        </span>
      </div>
      {findings.length === 0 ? null : (
        <details open={state === "unread"}>
          <summary className={styles.summary}>{grave === 0 ? words.inputs.toNote(findings.length) : words.inputs.toCorrect(grave)}</summary>
          <FindingList findings={findings} />
        </details>
      )}
      {state === "empty" ? <CellReference where={`${quotedSheetName(name)}!A1`} /> : null}
    </li>
  );
}
