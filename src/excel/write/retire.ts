import { fingerprintValues } from "../../workbook";
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

/** Decides for each former sheet, before anything is swapped. One the user changed or locked is kept where they see it. */
export function retire(standing: Standing, staged: Staged, formerSheets: "keep" | "remove"): Retired[] {
  const taken = [...standing.sheetNames];
  const takenTables = new Set([...standing.tables.keys()].map((name) => name.toLowerCase()));
  return standing.former.map((former) => {
    const values = staged.formerValues.get(former.name);
    const isAsWritten = former.protection === "open" && values !== undefined && fingerprintValues(values) === former.fingerprint;
    const retiredName = isAsWritten ? freeFormerName(taken) : freeSheetName(former.name, "kept", taken);
    taken.push(retiredName);
    if (!isAsWritten) return { ...former, retiredName, fate: "kept", retiredTables: [] };
    const retiredTables = former.tables.map(({ id, name }) => {
      const retiredTable = freeTableName(`${name}_former`, takenTables);
      takenTables.add(retiredTable.toLowerCase());
      return { id, name, retiredName: retiredTable };
    });
    return { ...former, retiredName, fate: formerSheets === "keep" ? "waiting" : "deleted", retiredTables };
  });
}
