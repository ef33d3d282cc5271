export type { Failure } from "./failure";
export { reduceSession } from "./reduce-session";
export type { Freshness, Retry, Session, Understood } from "./session";
export type { SessionEvent } from "./session-event";
export type { SheetPreview } from "./sheet-preview";
export { understoodIn } from "./understood-in";
