import type { Json, WritePlan } from "../../workbook";
import { FINGERPRINTS, type Standing } from "./standing";

/**
 * A plan's settings as they are stored. A plan knows the fingerprints of its own sheets alone: those of other sheets of ours
 * that are still there stay, or the next writing would take them for the user's.
 */
export function settingsToStore({ settings }: WritePlan, { settings: before, sheetNames }: Pick<Standing, "settings" | "sheetNames">): Readonly<Record<string, Json>> {
  const [own, known] = [settings[FINGERPRINTS], before[FINGERPRINTS]];
  if (!isRecord(own) || !isRecord(known)) return settings;
  const still = Object.entries(known).filter(([name]) => sheetNames.includes(name));
  return { ...settings, [FINGERPRINTS]: { ...Object.fromEntries(still), ...own } };
}

const isRecord = (value: Json | undefined): value is Readonly<Record<string, Json>> => typeof value === "object" && value !== null && !Array.isArray(value);
