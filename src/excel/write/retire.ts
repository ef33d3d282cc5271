import { fingerprintContents, fingerprintValues } from "../../workbook";
import { leftPointers } from "./pointing/left-pointers";
import type { Pointer } from "./pointing/pointer";
import type { Refreshed } from "./refresh/refreshed";
import { freeFormerName, freeSheetName } from "./names";
import type { Staged } from "./stage";
import type { Standing, StandingSheet } from "./standing";
import { freeTableName } from "./table-names";

/** What becomes of a sheet that makes room. "kept" is the user's to see; "waiting" is very hidden, for an undo; "deleted" goes. */
export interface Retired extends StandingSheet {
  readonly retiredName: string;
  readonly fate: "kept" | "waiting" | "deleted";
  /** Why one is kept: for what the user did to it, or only because formulas of theirs go on reading it. */
  readonly keptFor: "changes" | "readers" | null;
  /** Its tables give up their names to ours. A kept sheet's do not. */
  readonly retiredTables: readonly { readonly id: string; readonly name: string; readonly retiredName: string }[];
}

/**
 * Decides for each former sheet, before anything is swapped. One with work of the user's that could not be carried over whole is
 * kept where they see it, and so is one they locked or named anew, and one that formulas of theirs go on speaking of.
 */
export function retire(standing: Standing, staged: Staged, refreshed: ReadonlyMap<string, Refreshed>, pointers: readonly Pointer[], formerSheets: "keep" | "remove"): Retired[] {
  const taken = [...standing.sheetNames];
  const takenTables = new Set([...standing.tables.keys()].map((name) => name.toLowerCase()));
  const unchanged = withoutSources(standing.former.filter((former) => isExpendable(former, staged, refreshed)), standing.former, staged);
  const expendable = withoutSpoken(unchanged, standing.former, staged, pointers);
  return standing.former.map((former) => {
    if (former.naming === "renamed") return { ...former, retiredName: former.name, fate: "kept", keptFor: "changes", retiredTables: [] };
    const goes = expendable.includes(former);
    const retiredName = goes ? freeFormerName(taken) : freeSheetName(former.name, "kept", taken);
    taken.push(retiredName);
    if (!goes) return { ...former, retiredName, fate: "kept", keptFor: unchanged.includes(former) ? "readers" : "changes", retiredTables: [] };
    const retiredTables = former.tables.map(({ id, name }) => {
      const retiredTable = freeTableName(`${name}_former`, takenTables);
      takenTables.add(retiredTable.toLowerCase());
      return { id, name, retiredName: retiredTable };
    });
    return { ...former, retiredName, fate: formerSheets === "keep" ? "waiting" : "deleted", keptFor: null, retiredTables };
  });
}

const isExpendable = (former: StandingSheet, staged: Staged, refreshed: ReadonlyMap<string, Refreshed>): boolean =>
  former.naming === "ours" && former.protection === "open" && (refreshed.get(former.planned)?.isWhole ?? isAsWritten(former, staged));

/** A sheet goes by its values, one with formulas of ours by these. */
const isAsWritten = ({ name, fingerprint }: StandingSheet, staged: Staged): boolean => {
  const cells = staged.formerCells.get(name);
  return cells !== undefined && cells.far.length === 0 && (fingerprintValues(cells.values) === fingerprint || fingerprintContents(cells.contents) === fingerprint);
};

/** What formulas speak of stays, where they cannot be pointed to the new sheets. */
function withoutSpoken(expendable: readonly StandingSheet[], all: readonly StandingSheet[], staged: Staged, pointers: readonly Pointer[]): readonly StandingSheet[] {
  const kept = all.flatMap((each) => (expendable.includes(each) ? [] : [each.name]));
  const spoken = leftPointers(pointers, new Set(kept)).flatMap(({ speaksOf }) => speaksOf);
  const left = withoutSources(expendable.filter(({ name }) => !spoken.includes(name)), all, staged);
  return left.length === expendable.length ? left : withoutSpoken(left, all, staged, pointers);
}

/** What a kept sheet's formulas speak of stays as well: they would lose their figures with it. */
function withoutSources(expendable: readonly StandingSheet[], all: readonly StandingSheet[], staged: Staged): readonly StandingSheet[] {
  const sources = all.flatMap((each) => (expendable.includes(each) ? [] : (staged.formerSources.get(each.name) ?? [])));
  const left = expendable.filter(({ name }) => !sources.some((named) => named.has(name)));
  return left.length === expendable.length ? left : withoutSources(left, all, staged);
}
