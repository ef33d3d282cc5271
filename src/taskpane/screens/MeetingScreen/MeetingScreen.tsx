import { Button } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { previewComparison } from "../../../actions";
import { isRunning } from "../../jobs";
import type { Understood } from "../../session";
import type { PaneActions, PaneState } from "../../state";
import { words } from "../../words";
import { Screen } from "../Screen";
import { PreviewTable } from "./PreviewTable";
import { useMeetingScreenStyles } from "./MeetingScreen.styles";

export interface MeetingScreenProps {
  readonly state: PaneState;
  readonly understood: Understood;
  readonly actions: PaneActions;
}

/** What will be written, before it is; and what else is prepared for the meeting. */
export function MeetingScreen({ state, understood, actions }: MeetingScreenProps): ReactElement {
  const styles = useMeetingScreenStyles();
  const { choices } = state;
  const { sheets } = useMemo(() => previewComparison(understood.found, choices), [understood.found, choices]);
  const isBusy = state.session.kind === "ready" && isRunning(state.session.task);
  return (
    <Screen
      title={words.write.title}
      foot={
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => actions.start({ kind: "write", choices })}>
          {words.write.button}
        </Button>
      }
    >
      <p className={styles.text}>{words.write.promise}</p>
      <PreviewTable sheets={sheets} />
    </Screen>
  );
}
