export { reduceSession } from "./reduce-session";
export type { Freshness, ReadySession, RefusedSession, Session, Understood, UndoOffer } from "./session";
export type { SessionActions } from "./session-actions";
export type { ReadingEvent, SessionEvent } from "./session-event";
export { understoodIn } from "./understood-in";
export { PATIENCE_MILLISECONDS, REST_MILLISECONDS } from "./useFollowing";
export { useSession } from "./useSession";
