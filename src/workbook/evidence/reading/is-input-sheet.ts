import { sheetGrid } from "../../reading/cells/sheet-grid";
import type { SheetSnapshot } from "../../snapshot";
import { inputForm } from "../input-forms";
import { findHeadings } from "./find-headings";

/** A user's own roster may share a few headings with ours. */
const SHARE_OF_HEADINGS = 0.5;

/**
 * Is this one of the input sheets? Then it holds what the group writes down beside its money, and never collections.
 * The name alone does not say so: groups have sheets of their own called Associates or Growth. Half of the headings do.
 */
export function isInputSheet(snapshot: SheetSnapshot): boolean {
  const form = inputForm(snapshot.name);
  if (form === null) return false;
  const found = findHeadings(sheetGrid(snapshot), form.columns)?.columns.size ?? 0;
  return found >= SHARE_OF_HEADINGS * Object.keys(form.columns).length;
}
