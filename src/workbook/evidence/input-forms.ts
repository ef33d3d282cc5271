import type { InputForm } from "./sheets";
import { ASSOCIATES, BENCHMARKS, GROWTH, INCIDENTS, OWN_NUMBERS_SHEET, PARTICIPATION, PROJECTS, QUESTIONS, SIGNALS_SHEET, SPONSORS, STAFF_REQUESTS, TRACK_RECORD } from "./sheets";
import { SCORING_FORM } from "./scoring";

/** Every input sheet, in the order they are written in. */
export const INPUT_FORMS: readonly InputForm[] = [
  ASSOCIATES,
  INCIDENTS,
  STAFF_REQUESTS,
  SPONSORS,
  PROJECTS,
  PARTICIPATION,
  OWN_NUMBERS_SHEET,
  QUESTIONS,
  GROWTH,
  SIGNALS_SHEET,
  TRACK_RECORD,
  BENCHMARKS,
  SCORING_FORM,
];

/** Their names, as a user knows them. */
export const INPUT_SHEETS: readonly string[] = INPUT_FORMS.map(({ name }) => name);

/** The input sheet of this name; capitals and spaces around it do not count. */
export function inputForm(sheetName: string): InputForm | null {
  const wanted = sheetName.trim().toLowerCase();
  return INPUT_FORMS.find(({ name }) => name.toLowerCase() === wanted) ?? null;
}
