import { withDraft, withoutSettled, type Drafts } from "../drafts";
import { reduceSession, understoodIn, type Session } from "../session";
import { NOTHING_CHOSEN } from "./meeting-choices";
import type { PaneEvent, PaneState } from "./pane-state";

/** What does the pane know after this? */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  if (event.kind === "went") return { ...state, place: event.place };
  if (event.kind === "chose") return { ...state, choices: event.choices === null ? NOTHING_CHOSEN : { ...state.choices, ...event.choices } };
  if (event.kind === "looked") return { ...state, look: { ...state.look, ...event.look } };
  if (event.kind === "drafted") return { ...state, drafts: withDraft(state.drafts, event.name, event.changes) };
  const session = reduceSession(state.session, event);
  return session === state.session ? state : { ...state, session, drafts: draftsAfter(state.drafts, state.session, session) };
}

function draftsAfter(drafts: Drafts, before: Session, after: Session): Drafts {
  const understood = understoodIn(after);
  const read = understood === null || understood === understoodIn(before) ? drafts : withoutSettled(drafts, understood.found);
  // A meeting that was locked is done with: the next one has a day of its own.
  const isLocked = after.kind === "ready" && after.task.kind === "done" && after.task.job.kind === "lock" && (before.kind !== "ready" || before.task !== after.task);
  return isLocked ? withDraft(read, "lock", null) : read;
}
