import { lazy, Suspense, type ReactElement } from "react";
import { Waiting } from "../components";
import { CandidatesScreen, DataScreen, Screen } from "../screens";
import type { Understood } from "../session";
import type { PaneActions, PaneState, Place } from "../state";
import { words } from "../words";

// Each is loaded when somebody goes there: the pane starts with what is needed to find the collections.
const CandidateScreen = lazy(() => import("../screens/CandidateScreen"));
const MeetingScreen = lazy(() => import("../screens/MeetingScreen"));
const WhatIfScreen = lazy(() => import("../screens/WhatIfScreen"));
const GroupScreen = lazy(() => import("../screens/GroupScreen"));
const SettingsScreen = lazy(() => import("../screens/SettingsScreen"));
const HelpScreen = lazy(() => import("../screens/HelpScreen"));

interface ScreenOfProps {
  readonly place: Place;
  readonly state: PaneState;
  readonly understood: Understood | null;
  readonly actions: PaneActions;
}

/** The screen of a place. A screen that is still on its way says so. */
export function ScreenOf(props: ScreenOfProps): ReactElement {
  return (
    <Suspense
      fallback={
        <Screen>
          <Waiting words={words.opening} />
        </Screen>
      }
    >
      <Place {...props} />
    </Suspense>
  );
}

function Place({ place, state, understood, actions }: ScreenOfProps): ReactElement {
  if (place.kind === "help") return <HelpScreen reach={understood === null ? "data-only" : "all"} onGo={actions.go} />;
  if (understood === null || place.kind === "data") return <DataScreen session={state.session} actions={actions} />;
  switch (place.kind) {
    case "candidates":
      return <CandidatesScreen look={state.look} understood={understood} actions={actions} />;
    case "candidate":
      return <CandidateScreen key={place.name} name={place.name} understood={understood} actions={actions} />;
    case "meeting":
      return <MeetingScreen state={state} understood={understood} actions={actions} />;
    case "what-if":
      return <WhatIfScreen understood={understood} actions={actions} />;
    case "group":
      return <GroupScreen understood={understood} actions={actions} />;
    case "settings":
      return <SettingsScreen understood={understood} actions={actions} />;
  }
}
