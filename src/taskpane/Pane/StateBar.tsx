import type { ReactElement } from "react";
import { FreshnessNote, TaskBar } from "../components";
import type { PaneActions, PaneState } from "../state";


/** What goes on with the workbook, on every screen: edits being followed, a job at work or how it went. */
export function StateBar({ state: { session }, actions }: { readonly state: PaneState; readonly actions: PaneActions }): ReactElement | null {
  if (session.kind !== "ready") return null;
  return (
    <>
      <FreshnessNote freshness={session.freshness} onLook={() => actions.read()} />
      <TaskBar
        task={session.task}
        undo={session.undo}
        onCancel={actions.cancel}
        onDismiss={actions.dismiss}
        onRetry={(job) => actions.start(job)}
        onUndo={({ undo, what }) => actions.start({ kind: "undo", undo, what })}
      />
    </>
  );
}
