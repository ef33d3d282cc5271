import { useDraft, type DraftName } from "../drafts";
import type { Typed } from "./typed";

/** A field that asks for a figure. */
export interface FieldRule {
  readonly label: string;
  readonly read: (text: string) => Typed;
  /** What it starts with, from the workbook or as a usual choice; empty where nothing is known. */
  readonly start: string;
  /** Where the start comes from, or how to find the figure. */
  readonly hint: string | null;
}

export interface FilledField {
  readonly key: string;
  readonly label: string;
  readonly hint: string | null;
  readonly text: string;
  readonly typed: Typed;
  readonly type: (text: string) => void;
}

export interface TypedForm<Key extends string> {
  readonly fields: readonly FilledField[];
  /** Null where nothing, or nothing that can be read, was typed. */
  readonly values: Readonly<Record<Key, number | null>>;
  /** All of them; null where one is still missing. */
  readonly complete: Readonly<Record<Key, number>> | null;
  /** Labels of fields left empty. */
  readonly missing: readonly string[];
  readonly hasBad: boolean;
  /** Takes back what was typed into these fields: they start anew. */
  readonly forget: (...keys: Key[]) => void;
}

/**
 * Fields of figures. One that nobody typed into follows the workbook; what was typed stays while the pane is open.
 *
 * @param form - tells its fields from those of other forms in the same draft
 */
export function useTypedForm<Key extends string>(draftName: DraftName, form: string, rules: Readonly<Record<Key, FieldRule>>): TypedForm<Key> {
  const { draft, change } = useDraft(draftName);
  const keys = Object.keys(rules) as Key[];
  const readings = keys.map((key) => {
    const text = draft[`${form} ${key}`]?.text ?? rules[key].start;
    return { key, text, typed: rules[key].read(text) };
  });
  const values = Object.fromEntries(readings.map((each) => [each.key, each.typed.kind === "value" ? each.typed.value : null])) as Record<Key, number | null>;
  return {
    fields: readings.map((each) => ({ ...each, label: rules[each.key].label, hint: rules[each.key].hint, type: (text) => change({ [`${form} ${each.key}`]: { text, over: null } }) })),
    values,
    complete: readings.every((each) => each.typed.kind === "value") ? (values as Record<Key, number>) : null,
    missing: readings.filter((each) => each.typed.kind === "empty").map(({ key }) => rules[key].label),
    hasBad: readings.some((each) => each.typed.kind === "bad"),
    forget: (...forgotten) => change(Object.fromEntries(forgotten.map((key) => [`${form} ${key}`, null]))),
  };
}
