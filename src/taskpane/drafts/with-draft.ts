import { NO_DRAFT, type Draft, type DraftChanges, type DraftName, type Drafts } from "./drafts";

/** Drafts with these fields of one changed; null in place of changes discards the whole of it. */
export function withDraft(drafts: Drafts, name: DraftName, changes: DraftChanges | null): Drafts {
  if (changes === null) return { ...drafts, [name]: NO_DRAFT };
  const kept = Object.entries({ ...drafts[name], ...changes }).filter((entry): entry is [string, Draft[string]] => entry[1] !== null);
  return { ...drafts, [name]: Object.fromEntries(kept) };
}
