import { Button, Field, Input } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { whatChanged, type Found } from "../../../actions";
import { isCalendarDay, type Comparison, type GroupAssessment } from "../../../domain";
import { Section } from "../../components";
import { useDraft } from "../../drafts";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { ChangedList } from "./ChangedList";
import { useMeetingScreenStyles } from "./MeetingScreen.styles";

interface LockSectionProps {
  readonly found: Found;
  readonly comparison: Comparison;
  readonly assessment: GroupAssessment | null;
  readonly actions: Pick<PaneActions, "start" | "today">;
  readonly isBusy: boolean;
}

/** The field of the draft. */
const DAY = "day";

/** Keeps what the partners see, and says what is not as it was the last time. */
export function LockSection({ found, comparison, assessment, actions, isBusy }: LockSectionProps): ReactElement {
  const styles = useMeetingScreenStyles();
  const { draft, change } = useDraft("lock");
  const day = draft[DAY]?.text ?? actions.today();
  const changed = useMemo(() => whatChanged(found, comparison, assessment), [found, comparison, assessment]);
  const isDay = isCalendarDay(day);
  return (
    <>
      <Section title={words.lock.title}>
        <p className={styles.text}>{words.lock.what}</p>
        <Field label={words.lock.day} validationMessage={isDay ? undefined : words.lock.noDay} validationState={isDay ? "none" : "error"}>
          <Input type="date" value={day} onChange={(_, { value }) => change({ [DAY]: { text: value, over: null } })} />
        </Field>
        <div>
          <Button disabledFocusable={isBusy || !isDay} onClick={() => (isDay ? actions.start({ kind: "lock", heldOn: day }) : undefined)}>
            {words.lock.button}
          </Button>
        </div>
      </Section>
      {changed === null ? null : <ChangedList changed={changed} />}
    </>
  );
}
