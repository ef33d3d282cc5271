import { normaliseLabel } from "../cells/normalise-label";
import type { DateBasis, Measure } from "./header-meaning";

const SUBJECTS: readonly (readonly [RegExp, Measure])[] = [
  [/\b(?:cfte|c fte|clin\w* ftes?|clin\w* effort)\b/, "cfte"],
  [/\b(?:ftes?)\b/, "fte"],
  [/\b(?:overhead|operating (?:expenses?|costs?)|opex|expenses?)\b/, "overhead"],
  [/\b(?:net (?:payments?|collections?|receipts?|revenue)|(?:payments?|collections?|receipts?)[\w ]*\b(?:net of|less) refunds?)\b/, "net"],
  [/\b(?:refunds?|take ?backs?|recoupments?)\b/, "refunds"],
  [/\b(?:payments?|collections?|receipts?|collected|deposits|cash receipts|income)\b/, "payments"],
  [/\b(?:charges?|production|billings?)\b/, "charges"],
  [/\b(?:adjustments?|write ?offs?|contractuals?)\b/, "adjustments"],
  [/\b(?:w?rvus?|visits|encounters|patients|no shows?|denials)\b/, "work"],
];

/** What a title, a sheet name or a corner cell says its figures are; null where it names nothing, or several things. */
export function subjectOfText(text: string): Measure | null {
  const label = normaliseLabel(text);
  const found = SUBJECTS.filter(([words]) => words.test(label)).map(([, measure]) => measure);
  const first = found[0];
  if (first === undefined) return null;
  if (first === "cfte" || first === "net") return first;
  return found.length === 1 || (first === "refunds" && found.length === 1) ? first : null;
}

/** Whether a title says that its months are those of posting or of service. */
export function basisOfText(text: string): DateBasis {
  const label = normaliseLabel(text);
  if (/\b(?:post|posting|posted|deposit|payment) (?:date|month)\b|\bdate posted\b/.test(label)) return "posting";
  return /\b(?:service (?:date|month)|date of service|dos)\b/.test(label) ? "service" : "unknown";
}
