import { fingerprintValues } from "../../workbook";
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
  return standing.former.map((former) => {
    if (former.naming === "renamed") return { ...former, retiredName: former.name, fate: "kept", retiredTables: [] };
    const isExpendable = former.protection === "open" && (refreshed.get(former.planned)?.isWhole ?? isAsWritten(staged.formerValues.get(former.name), former.fingerprint));
    const retiredName = isExpendable ? freeFormerName(taken) : freeSheetName(former.name, "kept", taken);
    taken.push(retiredName);
    if (!isExpendable) return { ...former, retiredName, fate: "kept", retiredTables: [] };
    const retiredTables = former.tables.map(({ id, name }) => {
      const retiredTable = freeTableName(`${name}_former`, takenTables);
      takenTables.add(retiredTable.toLowerCase());
      return { id, name, retiredName: retiredTable };
    });
    return { ...former, retiredName, fate: formerSheets === "keep" ? "waiting" : "deleted", retiredTables };
  });
}

const isAsWritten = (values: readonly (readonly unknown[])[] | undefined, fingerprint: string): boolean => values !== undefined && fingerprintValues(values) === fingerprint;
