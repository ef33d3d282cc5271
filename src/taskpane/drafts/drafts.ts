/** What can be begun on a screen and not be finished: the scale, who is who, the day of a meeting to lock, what is tried on What-if, and the cells pointed at. */
export type DraftName = "scale" | "roles" | "lock" | "what-if" | "what-if-topic" | "pointing";

/** One field of a draft. */
export interface DraftField {
  readonly text: string;
  /** What the workbook said there when it was typed; null where nothing of the workbook's stands under it. */
  readonly over: string | null;
}

/** By field. */
export type Draft = Readonly<Record<string, DraftField>>;

/** All that was typed and chosen and is not stored. Kept while the pane is open, wherever in it one goes. */
export type Drafts = Readonly<Partial<Record<DraftName, Draft>>>;

/** Changes of a draft; null takes a field back. */
export type DraftChanges = Readonly<Record<string, DraftField | null>>;

export const NO_DRAFTS: Drafts = {};

export const NO_DRAFT: Draft = {};
