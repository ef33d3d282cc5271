import type { CellValue } from "../../snapshot";
import type { Block, LabelColumn } from "../blocks/block";
import { isBlank } from "../cells/is-blank";
import type { LabelRole } from "../lexicon/header-meaning";
import { totalLabel, type TotalLabel } from "../lexicon/total-label";

/** The text of a label cell, trimmed; "" where blank. */
export const labelText = (value: CellValue): string => (isBlank(value) ? "" : String(value).trim());

/** A function with its answers remembered by argument, so that a million equal labels are read once. */
export function remembered<Key, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const answer = known.get(key);
    if (answer !== undefined || known.has(key)) return answer as Answer;
    const made = ask(key);
    known.set(key, made);
    return made;
  };
}

const LONGEST_LABEL = 80;

/** The most preferred column of a role, or null. */
export function labelColumn(block: Block, role: LabelRole): LabelColumn | null {
  return block.labels.filter((label) => label.role === role).reduce<LabelColumn | null>(
    (best, label) => (best === null || label.rank < best.rank ? label : best),
    null,
  );
}

/** Reads a cell as the label of a total, remembering what it has read. */
export function totalLabelReader(): (value: CellValue) => TotalLabel | null {
  const ofText = remembered((text: string) => (text.length <= LONGEST_LABEL ? totalLabel(text) : null));
  return (value) => (typeof value === "string" && value !== "" ? ofText(value) : null);
}
