import { reduceSession } from "../session";
import type { PaneEvent, PaneState } from "./pane-state";

/** What does the pane know after this? */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  if (event.kind === "went") return { ...state, place: event.place };
  if (event.kind === "chose") return { ...state, choices: { ...state.choices, ...event.choices } };
  if (event.kind === "looked") return { ...state, look: { ...state.look, ...event.look } };
  const session = reduceSession(state.session, event);
  return session === state.session ? state : { ...state, session };
}
