import { useState, type ReactElement } from "react";
import { AssociatesScreen, DataScreen, WriteScreen } from "../screens";
import { understoodIn, type Session, type SessionActions, type Understood } from "../session";
import { usePaneStyles } from "./Pane.styles";
import { PaneFrame } from "./PaneFrame";
import { PlaceList, type Place } from "./PlaceList";

/** The whole pane for one session: header, places, and the screen of the place. */
export function Pane({ session, actions }: { readonly session: Session; readonly actions: SessionActions }): ReactElement {
  const styles = usePaneStyles();
  const [chosen, setChosen] = useState<Place>("data");
  const understood = understoodIn(session);
  // Without data there is nothing in the other places to look at.
  const place = understood === null ? "data" : chosen;
  return (
    <PaneFrame understood={understood}>
      <PlaceList current={place} reach={understood === null ? "data-only" : "all"} onGo={setChosen} />
      <main className={styles.screen}>
        <ScreenOf place={place} session={session} understood={understood} actions={actions} onGo={setChosen} />
      </main>
    </PaneFrame>
  );
}

interface ScreenOfProps {
  readonly place: Place;
  readonly session: Session;
  readonly understood: Understood | null;
  readonly actions: SessionActions;
  readonly onGo: (place: Place) => void;
}

function ScreenOf({ place, session, understood, actions, onGo }: ScreenOfProps): ReactElement {
  if (understood === null || place === "data") {
    return <DataScreen session={session} actions={{ ...actions, showAssociates: () => onGo("associates") }} />;
  }
  if (place === "associates") return <AssociatesScreen comparison={understood.comparison} onPrepare={() => onGo("write")} />;
  return <WriteScreen session={session} understood={understood} onWrite={actions.write} />;
}
