import { SCHEMA_VERSION, SETTINGS } from "./comparison";
import { fingerprintValues, type SheetPlan, type WritePlan } from "./plan";
import { isJsonRecord, type Json } from "./snapshot";

/** A plan that writes these sheets of ours, remembers them as ours, and shows the first. */
export function planOwnSheets(sheets: readonly [SheetPlan, ...SheetPlan[]]): WritePlan {
  const replaced = sheets.filter(({ ifThere }) => ifThere === "replace");
  return {
    sheets,
    settings: { [SETTINGS.schemaVersion]: SCHEMA_VERSION, [SETTINGS.sheets]: Object.fromEntries(replaced.map(({ name, values }) => [name, fingerprintValues(values)])) },
    activate: sheets[0].name,
  };
}

/** The sheets this workbook remembers as written by us, and replaced by us. */
export function writtenByUs(settings: Readonly<Record<string, Json>>): ReadonlySet<string> {
  const known = settings[SETTINGS.sheets];
  return new Set(isJsonRecord(known) ? Object.keys(known) : []);
}
