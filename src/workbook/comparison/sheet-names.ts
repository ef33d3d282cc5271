/** The table for the projector. */
export const COMPARISON_SHEET = "Associate Comparison";

/** Every figure with what it rests on, for the manager. */
export const DETAIL_SHEET = "Comparison Detail";

/** What the sheets begin with that a writing replaced: hidden from the user's own menu, for one undo. */
export const FORMER_SHEET = "Partner Track former";

/** Our two sheets' names with that ending; the usual ones without. */
export const sheetNamesWith = (ending: string | undefined): { readonly comparison: string; readonly detail: string } => {
  const name = (usual: string): string => (ending === undefined ? usual : `${usual} ${ending}`);
  return { comparison: name(COMPARISON_SHEET), detail: name(DETAIL_SHEET) };
};
