import { useContext } from "react";
import { NO_DRAFT, type Draft, type DraftChanges, type DraftName } from "./drafts";
import { DraftsContext } from "./drafts-context";

interface DraftAtHand {
  readonly draft: Draft;
  readonly change: (changes: DraftChanges) => void;
  readonly discard: () => void;
}

/** One draft, as the pane keeps it. */
export function useDraft(name: DraftName): DraftAtHand {
  const { drafts, onDraft } = useContext(DraftsContext);
  return { draft: drafts[name] ?? NO_DRAFT, change: (changes) => onDraft(name, changes), discard: () => onDraft(name, null) };
}
