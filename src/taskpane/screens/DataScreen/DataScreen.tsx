import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FailurePanel, RunningJob } from "../../components";
import type { Session } from "../../session";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { Screen } from "../Screen";
import { AskingView } from "./AskingView";
import { RefusedView } from "./RefusedView";
import { UnderstoodView } from "./UnderstoodView";
import { useDataScreenStyles } from "./DataScreen.styles";

/** Finds the data in this workbook: what was understood, what is asked, why it is refused. */
export function DataScreen({ session, actions }: { readonly session: Session; readonly actions: PaneActions }): ReactElement {
  const styles = useDataScreenStyles();
  switch (session.kind) {
    case "idle":
      return (
        <Screen title={words.idle.title}>
          <p className={styles.text}>{words.idle.invitation}</p>
          <div>
            <Button appearance="primary" onClick={actions.read}>
              {words.idle.find}
            </Button>
          </div>
        </Screen>
      );
    case "reading":
      return (
        <Screen>
          <RunningJob progress={session.progress} onCancel={actions.cancel} />
        </Screen>
      );
    case "asking":
      return <AskingView session={session} actions={actions} />;
    case "refused":
      return <RefusedView session={session} onRead={actions.readWith} />;
    case "unread":
      return (
        <Screen>
          <FailurePanel failure={session.failure} onRetry={actions.read} />
        </Screen>
      );
    case "ready":
      return <UnderstoodView understood={session.understood} actions={actions} />;
  }
}
