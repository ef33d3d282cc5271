import { SETTINGS, storedRecord, type Answers, type StoredFields, type WorkbookMap } from "../workbook";

/** Answers given for earlier layouts, by signature. */
export type RememberedAnswers = Readonly<Record<string, Answers>>;

/** More layouts than a group ever has; what is stored in its workbook stays small. */
const MOST_SIGNATURES = 20;

/** Before there were versions, answers stood there without the layout they were given for. They are asked for again rather than taken for another's. */
const byLayout = (stored: StoredFields): StoredFields => ({ bySignature: stored["bySignature"] ?? {} });

/** What the manager answered when this workbook was last written. Nothing, where a newer version wrote it. */
export function rememberedAnswers({ settings }: Pick<WorkbookMap, "settings">): RememberedAnswers {
  const stored = storedRecord(settings[SETTINGS.answers], { 0: byLayout });
  if (stored === null || !isRecord(stored["bySignature"])) return {};
  const known = Object.entries(stored["bySignature"]).filter(([signature]) => /^[0-9a-f]{16}$/.test(signature));
  return Object.fromEntries(known.slice(-MOST_SIGNATURES).map(([signature, answers]) => [signature, textsOf(answers)]));
}

const textsOf = (answers: unknown): Answers =>
  isRecord(answers) ? Object.fromEntries(Object.entries(answers).filter((entry): entry is [string, string] => typeof entry[1] === "string")) : {};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
