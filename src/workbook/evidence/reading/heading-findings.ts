import type { Finding } from "../../../domain";
import type { SheetGrid } from "../../reading/cells/sheet-grid";
import { quoted } from "../kinds";
import type { InputForm } from "../sheets";
import type { Headings, StrayHeading } from "./find-headings";
import { note, warning } from "./say";
import { words } from "./words";

const OF_PATIENTS = /\b(?:patients?|pt name|mrn|dob|ssn|birth|guarantor|subscriber|diagnos[ei]s|chart)\b/i;
const OF_PERSONS = /\b(?:age|gender|sex|race|ethnic\w*|religion|marital|pregnan\w*|children|leave|fmla|disabilit\w*|graduation year)\b/i;

/** What there is to say of a heading row: columns that stand twice, that are missing, and that should not be there. */
export function headingFindings(form: InputForm, grid: SheetGrid, { row, columns, strays }: Headings): Finding[] {
  const missing = Object.entries(form.columns).filter(([key]) => !columns.has(key));
  const required = missing.filter(([, { need }]) => need === "required");
  const optional = missing.filter(([, { need }]) => need === "optional");
  const headingRow = grid.range({ row, column: 0 }, { row, column: Math.max(0, grid.columnCount - 1) });
  const unread = strays.filter(({ kind, text }) => kind === "unknown" && !OF_PATIENTS.test(text) && !OF_PERSONS.test(text));
  return [
    ...(required.length === 0
      ? []
      : [warning("missing_column", `${form.name} has no column ${words(required.map(([, { heading }]) => quoted(heading)), "and")}, so that its rows cannot be read. Put the heading back.`, headingRow)]),
    ...(optional.length === 0 || unread.length === 0
      ? []
      : [note("unread_column", `Not read in ${form.name}: ${words(unread.map(({ text }) => quoted(text)), "and")}. ${whichIs(unread.length, words(optional.map(([, { heading }]) => quoted(heading)), "or"))}`, headingRow)]),
    ...strays.flatMap((stray) => strayFinding(stray, grid.address(row, stray.column))),
  ];
}

const whichIs = (count: number, headings: string): string => `If ${count === 1 ? "it is" : "one of them is"} ${headings}, give it that heading.`;

function strayFinding({ text, kind }: StrayHeading, where: string): Finding[] {
  if (kind === "repeated") return [warning("repeated_column", `The column ${quoted(text)} stands twice; the one further left is read. Rename or remove the other.`, where)];
  if (OF_PATIENTS.test(text)) return [warning("patient_column", `The column ${quoted(text)} seems to hold data of patients. It is not read; take it out of this workbook.`, where)];
  if (OF_PERSONS.test(text)) return [warning("must_not_count", `The column ${quoted(text)} is about what must not count in a decision on partnership. It is not read; take it out.`, where)];
  return [];
}
