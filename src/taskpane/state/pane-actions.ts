import type { SessionActions } from "../session";
import type { CandidatesLook } from "./candidates-look";
import type { MeetingChoices } from "./meeting-choices";
import type { Place } from "./place";

/** Everything a screen can ask for. */
export interface PaneActions extends SessionActions {
  readonly go: (place: Place) => void;
  readonly choose: (choices: MeetingChoices) => void;
  /** Looks at the candidates in another way. */
  readonly look: (look: Partial<CandidatesLook>) => void;
}
