import { isJsonRecord, SETTINGS, type Json, type WritePlan } from "../../workbook";
import type { Standing } from "./standing";

/**
 * A plan's settings as they are stored. A plan knows the fingerprints of its own sheets alone: those of other sheets of ours
 * that are still there stay, or the next writing would take them for the user's.
 */
export function settingsToStore({ settings }: WritePlan, { settings: before, sheetNames }: Pick<Standing, "settings" | "sheetNames">): Readonly<Record<string, Json>> {
  const [own, known] = [settings[SETTINGS.sheets], before[SETTINGS.sheets]];
  if (!isJsonRecord(own) || !isJsonRecord(known)) return settings;
  const still = Object.entries(known).filter(([name]) => sheetNames.includes(name));
  return { ...settings, [SETTINGS.sheets]: { ...Object.fromEntries(still), ...own } };
}
