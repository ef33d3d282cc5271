import { Button } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import { canBeStopped, type Job, type Task } from "../../jobs";
import type { UndoOffer } from "../../session";
import { words } from "../../words";
import { Callout } from "../Callout";
import { FailurePanel } from "../FailurePanel";
import { RunningJob } from "./RunningJob";
import { useTaskBarStyles } from "./TaskBar.styles";

/** Loaded when it is asked: its field is not needed at the start. */
const NameQuestion = lazy(() => import("./NameQuestion"));

interface TaskBarProps {
  readonly task: Task;
  readonly undo: UndoOffer | null;
  readonly onCancel: () => void;
  readonly onDismiss: () => void;
  readonly onRetry: (job: Job) => void;
  readonly onUndo: (offer: UndoOffer) => void;
}

/** A job at work on the workbook, or how the last one went, with what can be done about it. */
export function TaskBar(props: TaskBarProps): ReactElement | null {
  const styles = useTaskBarStyles();
  if (props.task.kind === "none") return null;
  return (
    <div className={styles.bar}>
      <TaskWords {...props} />
    </div>
  );
}

function TaskWords({ task, undo, onCancel, onDismiss, onRetry, onUndo }: TaskBarProps): ReactElement | null {
  const styles = useTaskBarStyles();
  const close = (
    <Button size="small" appearance="subtle" onClick={onDismiss}>
      {words.jobs.dismiss}
    </Button>
  );
  switch (task.kind) {
    case "none":
      return null;
    case "running":
      return <RunningJob progress={task.progress} onCancel={canBeStopped(task.job) ? onCancel : null} />;
    case "done":
      return (
        <Callout tone={task.report.tone ?? "done"} title={task.report.title} role="status">
          {task.report.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
          <div className={styles.buttons}>
            {undo === null ? null : (
              <Button size="small" onClick={() => onUndo(undo)}>
                {words.jobs.undo(undo.what)}
              </Button>
            )}
            {close}
          </div>
        </Callout>
      );
    case "stopped":
      return (
        <Callout tone="caution" role="alert">
          <span>{words.jobs.stopped}</span>
          <div className={styles.buttons}>{close}</div>
        </Callout>
      );
    case "failed":
      if (task.failure.kind === "cancelled") {
        return (
          <Callout tone="statement" title={task.failure.title} role="status">
            <span>{task.failure.whatToDo}</span>
            <div className={styles.buttons}>{close}</div>
          </Callout>
        );
      }
      if (task.failure.kind === "name-taken" && task.job.kind === "write") {
        const { job, failure } = task;
        return (
          <Suspense fallback={<FailurePanel failure={failure} onRetry={() => onRetry(job)} aside={close} />}>
            <NameQuestion failure={failure} onName={(ending) => onRetry({ ...job, choices: { ...job.choices, ending } })} aside={close} />
          </Suspense>
        );
      }
      return <FailurePanel failure={task.failure} onRetry={() => onRetry(task.job)} aside={close} />;
  }
}
