import { SCHEMA_VERSION, SETTINGS, type Answers, type WorkbookMap } from "../workbook";

/** What the manager answered when this workbook was last written. Nothing, where another version wrote it otherwise. */
export function rememberedAnswers({ settings }: Pick<WorkbookMap, "settings">): Answers {
  const stored = settings[SETTINGS.answers];
  if (!isRecord(stored) || stored["schemaVersion"] !== SCHEMA_VERSION || !isRecord(stored["answers"])) return {};
  return Object.fromEntries(Object.entries(stored["answers"]).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
