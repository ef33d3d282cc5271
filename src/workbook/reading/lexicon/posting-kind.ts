import { normaliseLabel } from "../cells/normalise-label";
import { headingMeaning } from "./heading-meaning";

/**
 * What a row's own name for its kind makes of its amount: money received, money given back, nothing that was received
 * (a charge, an adjustment, a plan, a posting that was voided), or a void, which is one or the other by its sign.
 */
export type PostingKind = "received" | "given-back" | "not-received" | "void";

const SPELLING = { dateSystem: "1900", dayOrder: "month-first" } as const;

const STANDS = /^(?:actuals?|posted|final(?:ized|ised)?|closed|cleared|completed?|approved|active|current(?: year)?|this year|cy|applied|deposited|processed|settled|reconciled|valid)$/;
const STANDS_NOT =
  /^(?:voided|reversed|cancell?ed|deleted|rejected|denied|declined|failed|bounced|pending|unposted|draft|hold|on hold|held|in process|open|scheduled|projected|projections?|forecast(?:ed)?|budget(?:ed)?|plan(?:ned)?|targets?|goals?|estimated?|preliminary|prelim|(?:prior|previous|last) (?:year|yr)|py|ly|variance|var|changes?|difference|diff)$/;
const UNCLEAR = /\b(?:transfers?|xfers?|transferin|transferout|trf|accruals?|accrued|unapplied)\b/;
const VOID = /^voids?$/;
const GIVEN_BACK = /\b(?:refunds?|refunded|rfnd|ref|take ?backs?|recoup\w*|reversals?|charge ?backs?|nsf|returned|bounced|offsets?|void(?:ed)? (?:payments?|pmts?)|(?:payments?|pmts?) void(?:s|ed)?)\b/;
const NOT_RECEIVED =
  /\b(?:adj\w*|contractuals?|contr|write ?offs?|w o|wo|woff|discounts?|allowances?|charges?|chgs?|chrgs?|billed|procedures?|visits?|bad debt|withholds?|sequestration|courtesy|finance|late fees?|balances?)\b|^\d{5}\b/;
const METHOD = /\b(?:checks?|chk|cheque|credit cards?|debit cards?|visa|mastercard|amex|cash|eft|era|ach|wire|lock ?box|pre ?pay\w*)$/;
const RECEIVED =
  /\b(?:payments?|pmts?|pymts?|pymnts?|pay|pmnts?|co ?pays?|coins\w*|checks?|chk|cheque|credit cards?|debit cards?|cc|visa|mastercard|amex|discover|cash|eft|era|ach|wire|lock ?box|deposits?|receipts?|rcpts?|collections?|collected|paid|pre ?pay\w*|insurance|ins|patients?|pt|self ?pay|capitation|remit\w*)\b/;

/** The kind of posting a label names; null where it names none that is known. */
export function postingKind(text: string): PostingKind | null {
  const label = normaliseLabel(text);
  if (STANDS.test(label)) return "received";
  if (STANDS_NOT.test(label)) return "not-received";
  if (VOID.test(label)) return "void";
  if (UNCLEAR.test(label)) return null;
  if (GIVEN_BACK.test(label)) return "given-back";
  if (NOT_RECEIVED.test(label)) return "not-received";
  if (METHOD.test(label)) return "received";
  const meaning = headingMeaning(text, SPELLING, false);
  if (meaning.kind === "measure" && ["work", "derived", "charges", "adjustments", "overhead", "cfte", "fte"].includes(meaning.measure)) return "not-received";
  return RECEIVED.test(label) || (meaning.kind === "measure" && meaning.measure === "payments") ? "received" : null;
}

/** Whether a label says how a posting or a version of it stands, not what it is: "Posted", "Voided", "Budget". */
export function isPostingState(text: string): boolean {
  const label = normaliseLabel(text);
  return STANDS.test(label) || STANDS_NOT.test(label);
}

/** A heading of a column that marks postings that were taken back, with yes or no below. */
export const isVoidFlag = (heading: string): boolean => /^(?:is )?(?:void(?:ed)?|reversed|cancell?ed|deleted)(?: (?:flag|yn|y n|ind|indicator))?$/.test(normaliseLabel(heading));
