import { NO_DRAFTS, type DraftChanges, type DraftName, type Drafts } from "../drafts";
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
  readonly drafts: Drafts;
}

/** All that can happen to it. */
export type PaneEvent =
  | SessionEvent
  | { readonly kind: "went"; readonly place: Place }
  /** Null forgets what was chosen, and what the workbook remembers holds. */
  | { readonly kind: "chose"; readonly choices: MeetingChoices | null }
  | { readonly kind: "looked"; readonly look: Partial<CandidatesLook> }
  /** Null discards the whole draft. */
  | { readonly kind: "drafted"; readonly name: DraftName; readonly changes: DraftChanges | null };

export const START: PaneState = { session: { kind: "idle" }, place: { kind: "data" }, choices: NOTHING_CHOSEN, look: USUAL_LOOK, drafts: NO_DRAFTS };
