import type { ReactElement } from "react";
import { StartScreen, type StartState } from "../screens";
import { usePaneStyles } from "./Pane.styles";
import { PaneFrame } from "./PaneFrame";

/** The pane while it has no workbook. */
export function StartPane({ state, onRetry }: { readonly state: StartState; readonly onRetry: () => void }): ReactElement {
  const styles = usePaneStyles();
  return (
    <PaneFrame understood={null} current={null} onGo={null}>
      <main className={styles.screen}>
        <StartScreen state={state} onRetry={onRetry} />
      </main>
    </PaneFrame>
  );
}
