export { reduceSession } from "./reduce-session";
export type { Freshness, Retry, Session, Understood } from "./session";
export type { SessionActions } from "./session-actions";
export type { SessionEvent } from "./session-event";
export { understoodIn } from "./understood-in";
export { useSession } from "./useSession";
