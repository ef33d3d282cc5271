import type { SheetEdits } from "../../../workbook";
import type { Retired } from "../retire";
import type { Refreshed } from "./refreshed";

/** What has to be told of each sheet: nothing where everything of the user's was carried over, or nothing was there. */
export function editsOf(retired: readonly Retired[], refreshed: ReadonlyMap<string, Refreshed>): SheetEdits[] {
  return retired.flatMap((former): SheetEdits[] => {
    const known = refreshed.get(former.planned);
    const edits: SheetEdits = {
      sheet: former.planned,
      overwritten: known?.carry.overwritten ?? [],
      below: known?.carry.below ?? [],
      frozen: known?.carry.frozen ?? [],
      keptAs: former.fate === "kept" ? former.retiredName : null,
      notCarried: [...(known?.notCarried ?? []), ...(former.protection === "protected" ? ["a lock" as const] : []), ...(former.naming === "renamed" ? ["a new name" as const] : [])],
    };
    const isWorthTelling = edits.keptAs !== null || edits.overwritten.length > 0 || edits.below.length > 0 || edits.frozen.length > 0;
    return isWorthTelling ? [edits] : [];
  });
}
