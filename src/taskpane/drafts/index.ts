export { NO_DRAFT, NO_DRAFTS, type Draft, type DraftChanges, type DraftField, type DraftName, type Drafts } from "./drafts";
export { DraftsContext } from "./drafts-context";
export { heldInCell } from "./held-in-cell";
export { useDraft } from "./use-draft";
export { withDraft } from "./with-draft";
export { withoutSettled } from "./without-settled";
