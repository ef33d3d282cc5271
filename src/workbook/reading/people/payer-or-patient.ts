import { classifyPayer } from "../../../domain";
import { normaliseLabel } from "../cells/normalise-label";
import { isPersonName } from "./is-person-name";

/** What a payer who is a person is called, whoever it is. */
export const PATIENT = "Patient";

/** Carriers whose names are surnames and first names too. */
const NAMES_TOO = /\b(?:molina|kaiser|oscar|tufts|scott|dean|clover|oxford|devoted)\b/g;

/** Words of insurers' names that no name of a person has behind its comma, and few have at all. */
const INSURER = new RegExp(
  `\\b(?:${[
    "inc|llc|corp|co|ppo|hmo|pos|epo|tpa|health\\w*|medical|plans?|insurance|insurers?|ins|assurance|mutual|casualty|indemnity|benefits?|administrators?|program|management|claims?|coverage",
    "life|care|choice|advantage|network|trust|fund|union|state|county|city|farm|national|american?|community|preferred|premier|complete|select|gold|silver|bronze|standard|universal|global|general",
    "employees?|teachers?|guardian|guarantee|fidelity|access|direct|first|golden rule|of|the|and|permanente|pilgrim|travel|student|self ?pay|marketplace",
  ].join("|")})\\b`,
);

const PATIENTS = /^(?:patients?|pt|self ?pay|self|guarantors?|private pay|cash)$/;

/** A member's or a policy's number, with the word before it, or alone where it is too long for a payer's own code. */
const MEMBER =
  /[\s,;:([-]*\b(?:member|mbr|subscriber|policy|certificate|cert|recipient|medicaid|medicare|insured|beneficiary|group|grp|hicn|mbi|id)? ?(?:ids?|no|num|number|#)[.:# ]*(?=[A-Z-]*\d)[A-Z0-9-]{4,}[\])]?|[\s,;:([-]+(?=[A-Z-]*\d[A-Z-]*\d[A-Z-]*\d[A-Z-]*\d)[A-Z0-9-]{6,}[\])]?/gi;

/**
 * A payer's name as it may be shown: a person's name becomes "Patient", since no patient's name is ever kept, and so does
 * whatever stands beside a class of payer that says so; numbers of members and policies go.
 */
export function payerOrPatient(payer: string, payerClass: string): string {
  if (payer === "") return payer;
  const isPatient = PATIENTS.test(normaliseLabel(payerClass));
  if ((isPatient && !PATIENTS.test(normaliseLabel(payer))) || (isPersonName(payer) && !isInsurer(payer))) return PATIENT;
  return payer.replace(MEMBER, "").trim();
}

function isInsurer(payer: string): boolean {
  const behindComma = /^[^,]*,(.*)$/.exec(payer)?.[1];
  if (INSURER.test(normaliseLabel(behindComma ?? payer))) return true;
  return classifyPayer(payer.toLowerCase().replace(NAMES_TOO, "")) !== "Other";
}
