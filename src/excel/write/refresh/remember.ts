import { asWritten, asWrittenToJson, isJsonRecord, SETTINGS, type Json, type WritePlan } from "../../../workbook";
import type { Staged } from "../stage";
import type { Standing } from "../standing";

/** The plan, with a place in its settings for what we have to remember of its sheets. */
export const withPlaceToRemember = (plan: WritePlan): WritePlan =>
  plan.sheets.some(({ anchors }) => anchors !== undefined) ? { ...plan, settings: { ...plan.settings, [SETTINGS.asWritten]: {}, [SETTINGS.renamed]: [] } } : plan;

/** The plan, with what we have to remember of its sheets now that they are drafted; other sheets' memories stay. */
export function withMemory(plan: WritePlan, standing: Standing, staged: Staged): WritePlan {
  if (!(SETTINGS.asWritten in plan.settings)) return plan;
  const before = standing.settings[SETTINGS.asWritten];
  const entries = plan.sheets.flatMap((sheet): [string, Json][] => {
    const seen = staged.draftsSeen.get(sheet.name);
    const written = seen === undefined ? null : asWritten(sheet, seen);
    return written === null ? [] : [[sheet.name, asWrittenToJson(written)]];
  });
  return { ...plan, settings: { ...plan.settings, [SETTINGS.asWritten]: { ...(isJsonRecord(before) ? before : {}), ...Object.fromEntries(entries) }, [SETTINGS.renamed]: renamed(standing) } };
}

/** Sheets of ours that are the user's by now, as long as they are there: they are never read as a source. */
function renamed({ settings, sheetNames, former }: Standing): string[] {
  const before = settings[SETTINGS.renamed];
  const known = Array.isArray(before) ? before.filter((name): name is string => typeof name === "string" && sheetNames.includes(name)) : [];
  return [...new Set([...known, ...former.flatMap(({ naming, name }) => (naming === "renamed" ? [name] : []))])];
}
