import type { ReactElement } from "react";
import { ShowCellsContext } from "../components";
import { DraftsContext } from "../drafts";
import { needsReading, type PaneActions, type PaneState } from "../state";
import { understoodIn } from "../session";
import { FailureGuard } from "./FailureGuard";
import { usePaneStyles } from "./Pane.styles";
import { PaneFrame } from "./PaneFrame";
import { PlaceList } from "./PlaceList";
import { ScreenOf } from "./ScreenOf";
import { StateBar } from "./StateBar";

/** The whole pane: header, places, what goes on with the workbook, and the screen of the place. */
export function Pane({ state, actions }: { readonly state: PaneState; readonly actions: PaneActions }): ReactElement {
  const styles = usePaneStyles();
  const understood = understoodIn(state.session);
  // Without data there is nothing in most of the other places to look at.
  const place = understood === null && needsReading(state.place) ? ({ kind: "data" } as const) : state.place;
  return (
    <ShowCellsContext value={actions.showCells}>
      <DraftsContext value={{ drafts: state.drafts, onDraft: actions.draft }}>
        <PaneFrame understood={understood} current={place} onGo={actions.go}>
          <PlaceList current={place} reach={understood === null ? "data-only" : "all"} onGo={actions.go} />
          <StateBar state={state} actions={actions} />
          <main className={styles.screen}>
            <FailureGuard key={place.kind === "candidate" ? `candidate ${place.name}` : place.kind}>
              <ScreenOf place={place} state={state} understood={understood} actions={actions} />
            </FailureGuard>
          </main>
        </PaneFrame>
      </DraftsContext>
    </ShowCellsContext>
  );
}
