import type { SheetEdits } from "../../../workbook";
import { leftPointers } from "../pointing/left-pointers";
import { placeWords } from "../pointing/place-words";
import type { Progress } from "../recover";

/** What has to be told of each sheet: nothing where everything of the user's was carried over, or nothing was there. */
export function editsOf({ retired, refreshed, pointers }: Pick<Progress, "retired" | "refreshed" | "pointers">): SheetEdits[] {
  const left = leftPointers(pointers, new Set(retired.flatMap(({ name, fate }) => (fate === "kept" ? [name] : []))));
  return retired.flatMap((former): SheetEdits[] => {
    const known = refreshed.get(former.planned);
    const readBy = former.fate === "kept" ? left.filter(({ speaksOf }) => speaksOf.includes(former.name)).map(({ at }) => placeWords(at)) : [];
    const edits: SheetEdits = {
      sheet: former.planned,
      overwritten: known?.carry.overwritten ?? [],
      below: known?.carry.below ?? [],
      frozen: known?.carry.frozen ?? [],
      keptAs: former.fate === "kept" ? former.retiredName : null,
      notCarried: [...(known?.notCarried ?? []), ...(former.protection === "protected" ? ["a lock" as const] : []), ...(former.naming === "renamed" ? ["a new name" as const] : [])],
      ...(readBy.length === 0 ? {} : { readBy }),
    };
    const isWorthTelling = edits.keptAs !== null || edits.overwritten.length > 0 || edits.below.length > 0 || edits.frozen.length > 0;
    return isWorthTelling ? [edits] : [];
  });
}
