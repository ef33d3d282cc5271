import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { FormulasToFreeze } from "../../../actions";
import { Callout } from "../../components";
import { words } from "../../words";
import { useMeetingScreenStyles } from "./MeetingScreen.styles";

interface FreezeStepProps {
  readonly found: FormulasToFreeze;
  readonly isBusy: boolean;
  readonly onLeave: () => void;
  readonly onFreeze: () => void;
}

/** What would be frozen, and the question whether to. The keyboard waits on the button that changes nothing. */
export function FreezeStep({ found, isBusy, onLeave, onFreeze }: FreezeStepProps): ReactElement {
  const styles = useMeetingScreenStyles();
  const leave = useRef<HTMLButtonElement | null>(null);
  useEffect(() => leave.current?.focus(), []);
  return (
    <Callout tone={found.kind === "found" ? "caution" : "stop"} role="status">
      {sentencesOf(found).map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
      <div className={styles.row}>
        {found.kind === "found" ? (
          <Button size="small" disabledFocusable={isBusy} onClick={onFreeze}>
            {words.freeze.confirm}
          </Button>
        ) : null}
        <Button ref={leave} size="small" appearance="subtle" onClick={onLeave}>
          {words.freeze.leave}
        </Button>
      </div>
    </Callout>
  );
}

function sentencesOf(found: FormulasToFreeze): string[] {
  switch (found.kind) {
    case "failed":
      return [found.failure.title, found.failure.whatToDo];
    case "protected":
      return [words.freeze.protected(found.sheets.join(", "))];
    case "found": {
      const count = found.sheets.reduce((sum, { formulas }) => sum + formulas, 0);
      if (count === 0) return [words.freeze.none];
      return [`${words.freeze.found(count)}. ${words.freeze.back}`, ...found.sheets.map(({ sheet, formulas }) => words.freeze.onSheet(sheet, formulas))];
    }
  }
}
