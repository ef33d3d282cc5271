import { createContext } from "react";
import { NO_DRAFTS, type DraftChanges, type DraftName, type Drafts } from "./drafts";

/** The drafts of the pane, and how to change one. */
export interface DraftsAtHand {
  readonly drafts: Drafts;
  readonly onDraft: (name: DraftName, changes: DraftChanges | null) => void;
}

/** Of the pane around a screen. Outside one nothing is kept. */
export const DraftsContext = createContext<DraftsAtHand>({ drafts: NO_DRAFTS, onDraft: () => undefined });
