const PATIENT_WORDS = /\b(?:mrn|m\.r\.n|medical record|dob|d\.o\.b|date of birth|ssn|social security|chart (?:no|number|#)|account (?:no|number|#))\b/i;
const SOCIAL_SECURITY = /\b\d{3}-\d{2}-\d{4}\b/;
const LONG_NUMBER = /\d{7,}/;
/** "Mr. Doe", "patient Jane Doe", "pt J. Doe": a title or the word, then something spelled like a name. */
const TITLED_NAME = /\b(?:[Mm]rs?|[Mm]s|[Mm]iss)\.? \p{Lu}|\b(?:[Pp]atient|[Pp]t)\.?:? \p{Lu}[\p{Ll}.]+(?: \p{Lu}|$)/u;

/** Whether words may point to a patient: a record number, a birth date, a name behind "patient" or a title. It rather errs on their side. */
export function namesAPatient(text: string): boolean {
  return PATIENT_WORDS.test(text) || SOCIAL_SECURITY.test(text) || LONG_NUMBER.test(text) || TITLED_NAME.test(text);
}
