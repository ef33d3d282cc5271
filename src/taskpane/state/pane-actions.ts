import type { DraftChanges, DraftName } from "../drafts";
import type { SessionActions } from "../session";
import type { CandidatesLook } from "./candidates-look";
import type { MeetingChoices } from "./meeting-choices";
import type { Place } from "./place";

/** Everything a screen can ask for. */
export interface PaneActions extends SessionActions {
  readonly go: (place: Place) => void;
  /** Null goes back to what the workbook remembers. */
  readonly choose: (choices: MeetingChoices | null) => void;
  /** Looks at the candidates in another way. */
  readonly look: (look: Partial<CandidatesLook>) => void;
  /** Keeps what is typed and not stored; null discards it. */
  readonly draft: (name: DraftName, changes: DraftChanges | null) => void;
}
