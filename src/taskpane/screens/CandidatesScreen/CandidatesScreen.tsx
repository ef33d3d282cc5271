import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Comparison } from "../../../domain";
import { basisNote } from "../../../workbook";
import { AssociateTable } from "../../components";
import { words } from "../../words";
import { Screen } from "../Screen";
import { useAssociatesScreenStyles } from "./AssociatesScreen.styles";

/** Who stands where, one line each. */
export function AssociatesScreen({ comparison, onPrepare }: { readonly comparison: Comparison; readonly onPrepare: () => void }): ReactElement {
  const styles = useAssociatesScreenStyles();
  const note = basisNote(comparison);
  return (
    <Screen
      foot={
        <Button appearance="primary" onClick={onPrepare}>
          {words.associates.toWrite}
        </Button>
      }
    >
      <div className={styles.intro}>
        <h2 className={styles.title}>{words.associates.title[comparison.scope]}</h2>
        {note === null ? null : <p className={styles.note}>{note}</p>}
        {comparison.scope === "everyone" ? <p className={styles.note}>{words.associates.scopeNote}</p> : null}
      </div>
      {comparison.rows.length === 0 ? <p className={styles.note}>{words.associates.empty}</p> : <AssociateTable comparison={comparison} />}
    </Screen>
  );
}
