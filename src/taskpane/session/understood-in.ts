import type { Session, Understood } from "./session";

/** What is known of the workbook in this state; null before it was read and after a reading failed. */
export function understoodIn(session: Session): Understood | null {
  switch (session.kind) {
    case "ready":
    case "writing":
    case "written":
      return session.understood;
    case "failed":
      return session.retry.job === "write" ? session.retry.understood : null;
    case "idle":
    case "reading":
    case "asking":
    case "refused":
      return null;
  }
}
