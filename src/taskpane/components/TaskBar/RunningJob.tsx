import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ProgressStep } from "../../../actions";
import { words } from "../../words";
import { useTaskBarStyles } from "./TaskBar.styles";

/** How far a job has come, and a way to stop it; null where it is over too soon to be stopped in the middle. */
export function RunningJob({ progress, onCancel }: { readonly progress: ProgressStep; readonly onCancel: (() => void) | null }): ReactElement {
  const styles = useTaskBarStyles();
  return (
    <div className={styles.running} role="status">
      <span>{words.progress[progress]}</span>
      <ProgressBar aria-label={words.progress[progress]} />
      {onCancel === null ? null : (
        <div>
          <Button size="small" onClick={onCancel}>
            {words.jobs.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}
