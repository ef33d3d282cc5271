import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isRunning } from "../../jobs";
import type { Understood } from "../../session";
import type { PaneActions, PaneState } from "../../state";
import { words } from "../../words";
import { Screen } from "../Screen";
import { ChoiceSection } from "./ChoiceSection";
import { FreezeSection } from "./FreezeSection";
import { LockSection } from "./LockSection";
import { useMeetingScreenStyles } from "./MeetingScreen.styles";
import { PapersSection } from "./PapersSection";
import { PreviewSection } from "./PreviewSection";
import { RecordsSection } from "./RecordsSection";
import { SlidesSection } from "./SlidesSection";
import { useMeetingTable } from "./useMeetingTable";

export interface MeetingScreenProps {
  readonly state: PaneState;
  readonly understood: Understood;
  readonly actions: PaneActions;
}

/** What will be written, before it is; and what else is prepared for the meeting. */
export function MeetingScreen({ state, understood, actions }: MeetingScreenProps): ReactElement {
  const { found, comparison } = understood;
  const meeting = useMeetingTable(understood, state.choices);
  const styles = useMeetingScreenStyles();
  const isBusy = state.session.kind === "ready" && isRunning(state.session.task);
  return (
    <Screen
      title={words.meeting.title}
      foot={
        <>
          {meeting.standing === "as remembered" ? null : <span className={styles.footWords} role="status">{words.meeting.notWritten}</span>}
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => actions.start({ kind: "write", choices: state.choices })}>
            {found.comparisonSheets.length === 0 ? words.write.button : words.write.again}
          </Button>
          {meeting.standing === "as remembered" ? null : <Button onClick={() => actions.choose(null)}>{words.meeting.discard}</Button>}
        </>
      }
    >
      <ChoiceSection meeting={meeting} onChoose={actions.choose} />
      <PreviewSection meeting={meeting} there={found.comparisonSheets} />
      <LockSection found={found} comparison={comparison} assessment={meeting.assessment} actions={actions} isBusy={isBusy} />
      <PapersSection onWrite={(which) => actions.start({ kind: "papers", which })} isBusy={isBusy} />
      <SlidesSection onMake={() => actions.start({ kind: "slides", choices: state.choices })} isBusy={isBusy} />
      <RecordsSection onExport={() => actions.start({ kind: "records" })} isBusy={isBusy} />
      <FreezeSection actions={actions} isBusy={isBusy} />
    </Screen>
  );
}
