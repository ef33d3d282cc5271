import { normaliseLabel } from "../cells/normalise-label";
import type { DateBasis, Measure } from "./header-meaning";

/** Pay and plans: whatever else the text names, its money is not what was collected. */
const PAY_OR_PLANS =
  /\b(?:salar(?:y|ies)|payroll|compensation|(?<!workers? )comp|wages?|draws|distributions|bonus(?:es)?|guarantees?|buy ?ins?|w2|1099|budget(?:s|ed)?|forecasts?|projections?|projected|pro ?forma|goals?|targets?|benchmarks?|mgma)\b/;
/** Balances, the past: what the figures are where their columns do not say. */
const OTHER_MONEY =
  /\b(?:allowed|allowables?|expected|denied|denials|bad debt|agency|sent to collections?|placed with|averages?|avg|per (?:w ?rvu|rvu|visit|encounter|fte|hour|day|patient|claim|case|procedure)|prior year|last year|variances?|a r|ar|aging|receivables?|balances?|outstanding|unapplied)\b/;
/** "Collections vs Target" holds both: its columns say which is which. */
const BESIDE_ANOTHER = /\b(?:vs|versus|against|compared|and|to)\b|&/;
const COLLECTIONS = /\b(?:payments?|collections?|receipts?|collected|paid|actuals?)\b/;
const isBesideCollections = (label: string): boolean =>
  /\bactuals?\b/.test(label) || (BESIDE_ANOTHER.test(label) && COLLECTIONS.test(label.replace(/\b(?:sent to|placed with) collections?\b/, "")));

/** What follows is not in the figures. */
const LEFT_OUT = /[\s,(;-]*\b(?:exclud\w*|excl|not incl\w*|does not include|do not include|without|before|less)\b.*$/i;
const NOTE = /^\s*(?:notes?\b|nb\b|n\.b\.|[*\u2020\u2021\u00b9\u00b2\u00b3]|sources?:|legend|footnotes?\b)/i;

const SUBJECTS: readonly (readonly [RegExp, Measure])[] = [
  [/\b(?:cfte|c fte|clin\w* ftes?|clin\w* effort)\b/, "cfte"],
  [/\b(?:ftes?)\b/, "fte"],
  [/\b(?:overhead|operating (?:expenses?|costs?)|opex|expenses?)\b/, "overhead"],
  [/\b(?:net (?:payments?|collections?|receipts?|revenue|of refunds)|(?:payments?|collections?|receipts?)[\w ]*\b(?:net of|less) refunds?)\b/, "net"],
  [/\b(?:refunds?|take ?backs?|recoupments?)\b/, "refunds"],
  [/\b(?:payments?|collections?|receipts?|collected|deposits|cash receipts|income)\b/, "payments"],
  [/\b(?:charges?|production|billings)\b/, "charges"],
  [/\b(?:adjustments?|write ?offs?|contractuals?)\b/, "adjustments"],
  [/\b(?:w?rvus?|visits|encounters|patients|no shows?|denials|hours|call|shifts|quality|satisfaction|surveys?|procedures|units|cases|volumes?|counts?|productivity|appointments|schedules?|days|ratios?|rates?)\b/, "work"],
];

/** Whether a title or a sheet's name says that its money is pay or a plan, and nothing else beside it. */
export function isOfPayOrPlans(text: string): boolean {
  const label = normaliseLabel(text);
  return PAY_OR_PLANS.test(label) && !isBesideCollections(label);
}

/** What a title, a sheet name or a corner cell says its figures are; null where it names nothing, or several things. */
export function subjectOfText(text: string): Measure | null {
  if (NOTE.test(text)) return null;
  const kept = /\bless refunds?\b/i.test(text) ? text : text.replace(LEFT_OUT, "");
  const label = normaliseLabel(kept);
  if (isOfPayOrPlans(kept) || (OTHER_MONEY.test(label) && !isBesideCollections(label))) return "derived";
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
