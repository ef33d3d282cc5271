import type { Answers } from "../../workbook";
import type { Session } from "./session";

/** What the manager has answered so far. */
export function answersIn(session: Session): Answers {
  switch (session.kind) {
    case "idle":
      return {};
    case "reading":
    case "asking":
    case "refused":
    case "unread":
      return session.answers;
    case "ready":
      return session.understood.found.answers;
  }
}
