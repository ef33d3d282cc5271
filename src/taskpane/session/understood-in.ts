import type { Session, Understood } from "./session";

/** What is known of the workbook in this state; null where nothing is. */
export const understoodIn = (session: Session): Understood | null => (session.kind === "ready" ? session.understood : null);
