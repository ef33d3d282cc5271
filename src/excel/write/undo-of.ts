import { fingerprintValues, type UndoOfWriting } from "../../workbook";
import type { Progress } from "./recover";

/** What takes this writing back, once it is done. */
export function undoOf({ plan, standing, draftIds, retired }: Progress): UndoOfWriting {
  return {
    kind: "writing",
    written: plan.sheets.map(({ name, values, ifThere, names }, index) => ({
      id: draftIds?.[index] ?? "",
      name,
      fingerprint: fingerprintValues(values),
      ifThere,
      names: names.map((each) => each.name),
    })),
    former: retired
      .filter(({ fate }) => fate !== "deleted")
      .map(({ id, name, visibility, retiredName, retiredTables }) => ({ id, name, visibility, hiddenName: retiredName, tables: retiredTables.map((table) => ({ id: table.id, name: table.name })) })),
    names: plan.sheets.flatMap((sheet) => sheet.names).map(({ name }) => ({ name, formula: standing.nameFormulas[name] ?? null })),
    settings: Object.keys(plan.settings).map((key) => ({ key, value: standing.settings[key] })),
    activeSheetId: standing.activeSheetId,
  };
}
