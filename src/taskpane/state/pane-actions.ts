import type { SessionActions } from "../session";
import type { MeetingChoices } from "./meeting-choices";
import type { Place } from "./place";

/** Everything a screen can ask for. */
export interface PaneActions extends SessionActions {
  readonly go: (place: Place) => void;
  readonly choose: (choices: Partial<MeetingChoices>) => void;
}
