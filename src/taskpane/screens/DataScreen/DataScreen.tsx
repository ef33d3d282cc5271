import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FailurePanel } from "../../components";
import { understoodIn, type Session } from "../../session";
import { words } from "../../words";
import { Screen } from "../Screen";
import { AskingView } from "./AskingView";
import type { DataActions } from "./data-actions";
import { RefusedView } from "./RefusedView";
import { UnderstoodView } from "./UnderstoodView";
import { useDataScreenStyles } from "./DataScreen.styles";

/** Finds the data in this workbook: what was understood, what is asked, why it is refused. */
export function DataScreen({ session, actions }: { readonly session: Session; readonly actions: DataActions }): ReactElement {
  const styles = useDataScreenStyles();
  const understood = understoodIn(session);
  if (understood !== null) {
    const freshness = session.kind === "ready" ? session.freshness : "current";
    return <UnderstoodView understood={understood} freshness={freshness} actions={actions} />;
  }
  switch (session.kind) {
    case "reading":
      return (
        <Screen>
          <Spinner label={words.progress[session.progress]} />
        </Screen>
      );
    case "asking":
      return <AskingView session={session} actions={actions} />;
    case "refused":
      return <RefusedView reading={session.reading} onReadAgain={actions.read} />;
    case "failed":
      return (
        <Screen>
          <FailurePanel failure={session.failure} onRetry={actions.retry} />
        </Screen>
      );
    case "idle":
    case "ready":
    case "writing":
    case "written":
      return (
        <Screen>
          <h2 className={styles.title}>{words.idle.title}</h2>
          <p className={styles.text}>{words.idle.invitation}</p>
          <div>
            <Button appearance="primary" onClick={actions.read}>
              {words.idle.find}
            </Button>
          </div>
        </Screen>
      );
  }
}
