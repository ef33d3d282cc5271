import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import { sheetEnding, sheetNamesWith } from "../../../workbook";
import type { FailureWords } from "../../../actions";
import { words } from "../../words";
import { Callout } from "../Callout";
import { useTaskBarStyles } from "./TaskBar.styles";

interface NameQuestionProps {
  readonly failure: FailureWords;
  /** Tries again under names with that ending. */
  readonly onName: (ending: string) => void;
  /** What leaves it at that. */
  readonly aside: ReactNode;
}

/** A sheet of the user's has the name ours needs: theirs stays, and they say what ours is called. */
export default function NameQuestion({ failure, onName, aside }: NameQuestionProps): ReactElement {
  const styles = useTaskBarStyles();
  const [typed, setTyped] = useState("2");
  const ending = sheetEnding(typed);
  const message = ending === null ? words.name.notSo : words.name.becomes(sheetNamesWith(ending).comparison);
  return (
    <Callout tone="caution" title={failure.title} role="alert">
      <span>{words.name.question}</span>
      <Field label={words.name.label} validationState={ending === null ? "error" : "none"} validationMessage={message}>
        <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={ending === null} onClick={() => (ending === null ? undefined : onName(ending))}>
          {words.name.button}
        </Button>
        {aside}
      </div>
    </Callout>
  );
}
