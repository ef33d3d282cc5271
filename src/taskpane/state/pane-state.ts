import type { Session, SessionEvent } from "../session";
import { USUAL_LOOK, type CandidatesLook } from "./candidates-look";
import { NOTHING_CHOSEN, type MeetingChoices } from "./meeting-choices";
import type { Place } from "./place";

/** All that the pane knows. */
export interface PaneState {
  readonly session: Session;
  readonly place: Place;
  readonly choices: MeetingChoices;
  readonly look: CandidatesLook;
}

/** All that can happen to it. */
export type PaneEvent =
  | SessionEvent
  | { readonly kind: "went"; readonly place: Place }
  | { readonly kind: "chose"; readonly choices: MeetingChoices }
  | { readonly kind: "looked"; readonly look: Partial<CandidatesLook> };

export const START: PaneState = { session: { kind: "idle" }, place: { kind: "data" }, choices: NOTHING_CHOSEN, look: USUAL_LOOK };
