import type { Question } from "../../workbook";
import type { Session } from "./session";

/** What the manager was asked so far, so that an answer can still be changed once it was given. */
export function questionsIn(session: Session): readonly Question[] {
  switch (session.kind) {
    case "reading":
      return questionsIn(session.before);
    case "asking":
      return session.questions;
    case "ready":
      return session.understood.questions;
    case "idle":
    case "refused":
    case "unread":
      return [];
  }
}
