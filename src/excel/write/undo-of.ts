import { finalContents, fingerprintContents, type UndoOfWriting } from "../../workbook";
import type { Progress } from "./recover";

/** What takes this writing back, once it is done. */
export function undoOf({ plan, standing, draftIds, retired, refreshed, moved }: Progress): UndoOfWriting {
  return {
    kind: "writing",
    written: plan.sheets.map((sheet, index) => {
      const contents = finalContents(sheet, refreshed.get(sheet.name)?.carry.contents ?? []);
      return {
        id: draftIds?.[index] ?? "",
        name: sheet.name,
        fingerprint: fingerprintContents(contents),
        rowCount: contents.length,
        columnCount: contents.reduce((widest, row) => Math.max(widest, row.length), 0),
        ifThere: sheet.ifThere,
        names: sheet.names.map((each) => each.name),
      };
    }),
    former: retired
      .filter(({ fate }) => fate !== "deleted")
      .map(({ id, name, visibility, retiredName, retiredTables }) => ({ id, name, visibility, hiddenName: retiredName, tables: retiredTables.map((table) => ({ id: table.id, name: table.name })) })),
    names: plan.sheets.flatMap((sheet) => sheet.names).map(({ name }) => ({ name, formula: standing.nameFormulas[name] ?? null })),
    settings: Object.keys(plan.settings).map((key) => ({ key, value: standing.settings[key] })),
    activeSheetId: standing.activeSheetId,
    pointed: moved.flatMap(({ at, was, now }) => (at.kind === "new" ? [] : [{ at, was, now }])),
  };
}
