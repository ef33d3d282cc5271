import { useDraft } from "../../drafts";

/** Something chosen on a form of What-if, kept while the pane is open; null where nothing was. */
export function useChoice(form: string, what: string): readonly [string | null, (text: string) => void] {
  const { draft, change } = useDraft("what-if");
  const key = `${form} ${what}`;
  return [draft[key]?.text ?? null, (text) => change({ [key]: { text, over: null } })];
}
