import type { Answers } from "../../workbook";
import type { Session } from "./session";
import { understoodIn } from "./understood-in";

/** What the manager has answered so far. */
export function answersIn(session: Session): Answers {
  switch (session.kind) {
    case "reading":
    case "asking":
    case "refused":
      return session.answers;
    case "failed":
      return session.retry.job === "read" ? session.retry.answers : session.retry.understood.answers;
    case "idle":
    case "ready":
    case "writing":
    case "written":
      return understoodIn(session)?.answers ?? {};
  }
}
