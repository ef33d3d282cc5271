import type { ComplianceNote } from "./compliance-check";
import { COMPLIANCE_CHECKS } from "./compliance-checks";
import { plainHeading } from "./plain-heading";

/**
 * Which columns of this workbook invite trouble, why, and what is to be done?
 *
 * Each check looks at each heading by itself, whatever its case and punctuation. A note is no legal advice, and no
 * heading without a note is thereby cleared.
 *
 * @param headings Headings of columns, and kinds of input in use, as written.
 * @returns A note for each check that found something, with the headings it found, most serious first.
 *
 * @example
 * complianceNotes(["Provider", "Collections", "Imaging Leakage", "Graduation Year"]) // => [{"id": "own-service-referrals", "severity": "error", "headings": ["Imaging Leakage"]}, {"id": "age-proxy", "headings": ["Graduation Year"]}]
 * complianceNotes(["Provider", "New patients", "Average days to payment", "Inbound referrals"]) // => []
 */
export function complianceNotes(headings: readonly string[]): ComplianceNote[] {
  const distinct = [...new Set(headings)];
  const found = COMPLIANCE_CHECKS.map(({ evaluate, ...check }) => ({ ...check, headings: distinct.filter((heading) => evaluate(plainHeading(heading))) }));
  return found.filter((note) => note.headings.length > 0).sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
}

const SEVERITIES: readonly ComplianceNote["severity"][] = ["error", "warning", "note"];
