import { fingerprintContents, fingerprintValues, quotedSheetName } from "../../workbook";
import type { Refreshed } from "./refresh/refreshed";
import { freeFormerName, freeSheetName } from "./names";
import type { Staged } from "./stage";
import type { Standing, StandingSheet } from "./standing";
import { freeTableName } from "./table-names";

/** What becomes of a sheet that makes room. "kept" is the user's to see; "waiting" is very hidden, for an undo; "deleted" goes. */
export interface Retired extends StandingSheet {
  readonly retiredName: string;
  readonly fate: "kept" | "waiting" | "deleted";
  /** Its tables give up their names to ours. A kept sheet's do not. */
  readonly retiredTables: readonly { readonly id: string; readonly name: string; readonly retiredName: string }[];
}

/**
 * Decides for each former sheet, before anything is swapped. One with work of the user's that could not be carried over whole is
 * kept where they see it, and so is one they locked or named anew.
 */
export function retire(standing: Standing, staged: Staged, refreshed: ReadonlyMap<string, Refreshed>, formerSheets: "keep" | "remove"): Retired[] {
  const taken = [...standing.sheetNames];
  const takenTables = new Set([...standing.tables.keys()].map((name) => name.toLowerCase()));
  const expendable = withoutSources(standing.former.filter((former) => isExpendable(former, staged, refreshed)), standing.former, staged);
  return standing.former.map((former) => {
    if (former.naming === "renamed") return { ...former, retiredName: former.name, fate: "kept", retiredTables: [] };
    const goes = expendable.includes(former);
    const retiredName = goes ? freeFormerName(taken) : freeSheetName(former.name, "kept", taken);
    taken.push(retiredName);
    if (!goes) return { ...former, retiredName, fate: "kept", retiredTables: [] };
    const retiredTables = former.tables.map(({ id, name }) => {
      const retiredTable = freeTableName(`${name}_former`, takenTables);
      takenTables.add(retiredTable.toLowerCase());
      return { id, name, retiredName: retiredTable };
    });
    return { ...former, retiredName, fate: formerSheets === "keep" ? "waiting" : "deleted", retiredTables };
  });
}

const isExpendable = (former: StandingSheet, staged: Staged, refreshed: ReadonlyMap<string, Refreshed>): boolean =>
  former.naming === "ours" && former.protection === "open" && (refreshed.get(former.planned)?.isWhole ?? isAsWritten(former, staged));

/** A sheet goes by its values, one with formulas of ours by these. */
const isAsWritten = ({ name, fingerprint }: StandingSheet, staged: Staged): boolean => {
  const [values, contents] = [staged.formerValues.get(name), staged.formerContents.get(name)];
  return (values !== undefined && fingerprintValues(values) === fingerprint) || (contents !== undefined && fingerprintContents(contents) === fingerprint);
};

/** What a kept sheet's formulas speak of stays as well: they would lose their figures with it. */
function withoutSources(expendable: readonly StandingSheet[], all: readonly StandingSheet[], staged: Staged): readonly StandingSheet[] {
  const spoken = all.filter((each) => !expendable.includes(each)).flatMap(({ name }) => (staged.formerContents.get(name) ?? []).flat().filter((cell): cell is string => typeof cell === "string" && cell.startsWith("=")));
  const left = expendable.filter(({ name }) => !spoken.some((formula) => formula.includes(`${quotedSheetName(name)}!`)));
  return left.length === expendable.length ? left : withoutSources(left, all, staged);
}
