import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { basisNote } from "../../../workbook";
import { AssociateTable } from "../../components";
import type { Understood } from "../../session";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { Screen } from "../Screen";
import { useCandidatesScreenStyles } from "./CandidatesScreen.styles";

/** Who stands where, one line each. */
export function CandidatesScreen({ understood: { comparison }, actions }: { readonly understood: Understood; readonly actions: PaneActions }): ReactElement {
  const styles = useCandidatesScreenStyles();
  const note = basisNote(comparison);
  return (
    <Screen
      title={words.associates.title[comparison.scope]}
      foot={
        <Button appearance="primary" onClick={() => actions.go({ kind: "meeting" })}>
          {words.associates.toWrite}
        </Button>
      }
    >
      {note === null ? null : <p className={styles.note}>{note}</p>}
      {comparison.scope === "everyone" ? <p className={styles.note}>{words.associates.scopeNote}</p> : null}
      {comparison.rows.length === 0 ? (
        <p className={styles.note}>{words.associates.empty}</p>
      ) : (
        <AssociateTable comparison={comparison} onOpen={(name) => actions.go({ kind: "candidate", name })} />
      )}
    </Screen>
  );
}
