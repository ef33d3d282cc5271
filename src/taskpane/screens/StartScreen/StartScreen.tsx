import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Callout, Waiting } from "../../components";
import { words } from "../../words";
import { Screen } from "../Screen";

/** Before there is a workbook: still waiting, waited too long, or opened outside Excel. */
export type StartState = "waiting" | "late" | "not-excel";

/** What the pane shows while it has no workbook. */
export function StartScreen({ state, onRetry }: { readonly state: StartState; readonly onRetry: () => void }): ReactElement {
  switch (state) {
    case "waiting":
      return (
        <Screen>
          <Waiting words={words.start.waiting} />
        </Screen>
      );
    case "late":
      return (
        <Screen>
          <Callout tone="caution" title={words.start.lateTitle} role="alert">
            <span>{words.start.lateAdvice}</span>
          </Callout>
          <div>
            <Button appearance="primary" onClick={onRetry}>
              {words.start.tryAgain}
            </Button>
          </div>
        </Screen>
      );
    case "not-excel":
      return (
        <Screen>
          <Callout tone="statement" title={words.start.notExcelTitle}>
            <span>{words.start.notExcelAdvice}</span>
          </Callout>
        </Screen>
      );
  }
}
