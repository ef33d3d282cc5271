import type { CellValue } from "../../snapshot";
import type { HeaderMeaning, LabelRole } from "../lexicon/header-meaning";
import { isPersonName } from "../people/is-person-name";
import { isPayerName } from "../lexicon/payer-name";
import { codeColumn } from "./code-column";
import { nameInTwoColumns } from "./name-in-two-columns";

/** Roles that say what a row is about; a table needs one of them beside its figures. */
const SUBJECT_ROLES: readonly LabelRole[] = [
  "provider",
  "provider-last-name",
  "provider-id",
  "period",
  "year",
  "payer",
  "payer-class",
  "category",
  "measure-name",
];
const ROSTER_ROLES: readonly LabelRole[] = ["role", "start-date", "track-years"];

/** Whether a heading says a period, alone or beside what its figures are; "2024 Payments" may be no more than a title. */
export const saysPeriod = (meaning: HeaderMeaning): boolean =>
  meaning.kind === "period" || (meaning.kind === "measure" && meaning.period !== undefined && meaning.period.kind !== "year");

/** Whether a row's meanings make it the heading of a table this reader can use. */
export function isHeading(meanings: readonly HeaderMeaning[], cells: readonly CellValue[]): boolean {
  const roles = new Set(meanings.flatMap((meaning) => (meaning.kind === "label" ? [meaning.role] : [])));
  const hasSubject = SUBJECT_ROLES.some((role) => roles.has(role));
  const measures = meanings.filter((meaning) => meaning.kind === "measure").length;
  const periods = meanings.filter((meaning) => saysPeriod(meaning)).length;
  const aboutPeople = roles.has("provider") || roles.has("provider-last-name") || roles.has("provider-id");
  if (hasSubject && measures > 0) return true;
  // "Name" alone may be a patient's; beside FTE it is a member of the group.
  if (meanings.some((meaning) => meaning.kind === "measure" && meaning.measure === "cfte")) return true;
  if (isRoster(meanings) || isCodeList(meanings, cells)) return true;
  if (periods >= 2 || (periods === 1 && hasSubject)) return true;
  if ((roles.has("period") || roles.has("year")) && peopleColumns(meanings, cells).length > 0) return true;
  return aboutPeople && payerColumns(meanings, cells).length >= 2;
}

/** Whether a row heads a list of the group's members: names beside their role, start or track, or two of these. */
export function isRoster(meanings: readonly HeaderMeaning[]): boolean {
  const roles = new Set(meanings.flatMap((meaning) => (meaning.kind === "label" ? [meaning.role] : [])));
  const told = ROSTER_ROLES.filter((role) => roles.has(role)).length;
  return told >= 2 || (told === 1 && (roles.has("provider") || roles.has("provider-last-name") || roles.has("provider-id")));
}

/** Whether a row heads a list of providers' codes with the names they stand for, and no figures. */
export function isCodeList(meanings: readonly HeaderMeaning[], cells: readonly CellValue[]): boolean {
  const has = (role: LabelRole): boolean => meanings.some((meaning) => meaning.kind === "label" && meaning.role === role);
  const hasFigures = meanings.some((meaning) => meaning.kind === "measure" || saysPeriod(meaning)) || has("period") || has("year");
  const hasNames = has("provider") || has("provider-last-name") || nameInTwoColumns(meanings, cells).length > 0;
  return !hasFigures && hasNames && (has("provider-id") || codeColumn(cells) !== null);
}

/** Columns headed by a person's name. */
export function peopleColumns(meanings: readonly HeaderMeaning[], cells: readonly CellValue[]): readonly number[] {
  return meanings.flatMap((meaning, column) => (meaning.kind === "unknown" && isPersonName(String(cells[column])) ? [column] : []));
}

const isPatientAsPayer = (text: string): boolean => /^(?:patients?|self)$/i.test(text.trim());

/** Columns headed by a payer's name, where such a name is not the heading of something else. */
export function payerColumns(meanings: readonly HeaderMeaning[], cells: readonly CellValue[]): readonly number[] {
  return meanings.flatMap((meaning, column) => {
    const text = cells[column];
    // "UHC Community Plan" and "Patient" mean other things where they head other columns.
    const mayBeName = ["unknown", "left-alone"].includes(meaning.kind) || (meaning.kind === "measure" && ["component", "derived"].includes(meaning.measure));
    return mayBeName && typeof text === "string" && (isPayerName(text) || isPatientAsPayer(text)) ? [column] : [];
  });
}
