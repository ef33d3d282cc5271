import { Button, Textarea } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import type { FailureWords } from "../../../actions";
import { words } from "../../words";
import { Callout } from "../Callout";
import { useFailurePanelStyles } from "./FailurePanel.styles";
import { useCopy } from "./useCopy";

/** What went wrong, what to do, and a detail to hand on. */
export function FailurePanel({ failure, onRetry, aside }: { readonly failure: FailureWords; readonly onRetry: () => void; readonly aside?: ReactNode }): ReactElement {
  const styles = useFailurePanelStyles();
  const { field, outcome, copy } = useCopy();
  const label = useId();
  return (
    <div className={styles.panel}>
      <Callout tone="stop" title={failure.title} role="alert">
        <span>{failure.whatToDo}</span>
      </Callout>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onRetry}>
          {words.failed.tryAgain}
        </Button>
        {aside}
      </div>
      <details>
        <summary id={label} className={styles.summary}>
          {words.failed.detail}
        </summary>
        <div className={styles.detail}>
          <Textarea aria-labelledby={label} readOnly resize="vertical" value={failure.detail} textarea={{ ref: field, rows: 4 }} />
          <div className={styles.copy}>
            <Button size="small" onClick={copy}>
              {words.failed.copy}
            </Button>
            <span role="status">{outcome === "not-yet" ? "" : words.failed[outcome]}</span>
          </div>
        </div>
      </details>
    </div>
  );
}
