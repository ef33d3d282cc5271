import type { Session, SessionEvent } from "../session";
import { USUAL_CHOICES, type MeetingChoices } from "./meeting-choices";
import type { Place } from "./place";

/** All that the pane knows. */
export interface PaneState {
  readonly session: Session;
  readonly place: Place;
  readonly choices: MeetingChoices;
}

/** All that can happen to it. */
export type PaneEvent =
  | SessionEvent
  | { readonly kind: "went"; readonly place: Place }
  | { readonly kind: "chose"; readonly choices: Partial<MeetingChoices> };

export const START: PaneState = { session: { kind: "idle" }, place: { kind: "data" }, choices: USUAL_CHOICES };
