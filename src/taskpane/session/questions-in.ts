import type { Question } from "../../workbook";
import type { Session } from "./session";
import { understoodIn } from "./understood-in";

/** What the manager was asked so far, so that an answer can still be changed once it was given. */
export function questionsIn(session: Session): readonly Question[] {
  return session.kind === "asking" ? session.questions : (understoodIn(session)?.questions ?? []);
}
