export { USUAL_LOOK, type CandidatesLook, type CandidatesOrder, type CandidatesShown } from "./candidates-look";
export { NOTHING_CHOSEN, type MeetingChoices } from "./meeting-choices";
export type { PaneActions } from "./pane-actions";
export { START, type PaneEvent, type PaneState } from "./pane-state";
export { needsReading, type Place, type PlaceKind } from "./place";
export { reducePane } from "./reduce-pane";
