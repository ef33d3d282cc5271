import type { Finding } from "../../../domain";
import { sheetGrid, type SheetGrid } from "../../reading/cells/sheet-grid";
import type { SheetSnapshot } from "../../snapshot";
import type { CellContext } from "../kinds";
import type { InputColumns, InputSheet, RowOf } from "../sheets";
import { findHeadings } from "./find-headings";
import { headingFindings } from "./heading-findings";
import { inputRows, type InputRow } from "./input-rows";
import { parseRow } from "./parse-row";
import { note, warning } from "./say";

/** What a sheet says. Entries are null where it says nothing that can be read. */
export interface SheetEntries<Entry> {
  readonly entries: readonly Entry[] | null;
  readonly findings: readonly Finding[];
}

/** An entry with what it was made from. */
interface Read<Columns extends InputColumns, Entry> {
  readonly row: RowOf<Columns>;
  readonly entry: Entry;
  readonly where: string;
}

/** What do the rows of an input sheet say? Its headings are looked for, wherever the user has moved them. */
export function readInputSheet<Columns extends InputColumns, Entry>(sheet: InputSheet<Columns, Entry>, snapshot: SheetSnapshot, context: CellContext): SheetEntries<Entry> {
  const grid = sheetGrid(snapshot);
  const headings = findHeadings(grid, sheet.columns);
  if (headings === null) return { entries: null, findings: noHeadings(sheet.name, grid) };
  const findings = headingFindings(sheet, grid, headings);
  if (findings.some(({ code }) => code === "missing_column")) return { entries: null, findings };
  const rows = inputRows(sheet, grid, headings).map((row) => readRow(sheet, row, context));
  const read = rows.flatMap((row) => row.read ?? []);
  const counted = withoutRepeats(read, sheet.same);
  return {
    entries: counted.read.length === 0 ? null : counted.read.map(({ entry }) => entry),
    findings: [...findings, ...rows.flatMap((row) => row.findings), ...counted.findings],
  };
}

interface ReadRow<Columns extends InputColumns, Entry> {
  readonly read: Read<Columns, Entry> | null;
  readonly findings: readonly Finding[];
}

function readRow<Columns extends InputColumns, Entry>(sheet: InputSheet<Columns, Entry>, { cells, text }: InputRow, context: CellContext): ReadRow<Columns, Entry> {
  const { where } = cells;
  const exclusion = sheet.mustNotCount.find(({ words }) => words.test(text));
  if (exclusion !== undefined) return { read: null, findings: [warning("must_not_count", `The row ${exclusion.why}. It is not read; take it out of this sheet.`, where)] };
  const { row, findings } = parseRow(sheet.columns, cells, context);
  if (row === null) return { read: null, findings };
  const made = sheet.toEntry(row, where);
  if ("contradiction" in made) return { read: null, findings: [...findings, warning("contradiction", `In this row ${made.contradiction}. It is left out until then.`, where)] };
  const remarks = (made.remarks ?? []).map(({ column, text: remark }) =>
    warning("contradiction", `${sheet.columns[column]?.heading ?? column} ${remark}. The cell is left out until then.`, cells.addressOf(column) ?? where),
  );
  return { read: { row, entry: made.entry, where }, findings: [...findings, ...remarks] };
}

/** Points out rows about the same thing, and drops the later ones where only the first can count. */
function withoutRepeats<Columns extends InputColumns, Entry>(read: readonly Read<Columns, Entry>[], same: InputSheet<Columns, Entry>["same"]): { readonly read: readonly Read<Columns, Entry>[]; readonly findings: readonly Finding[] } {
  if (same === null) return { read, findings: [] };
  const firstOf = new Map<string, Read<Columns, Entry>>();
  for (const each of read) if (!firstOf.has(same.key(each.row))) firstOf.set(same.key(each.row), each);
  const whatCounts = same.counts === "all" ? "Both are read" : "The earlier one is read";
  const repeats = read.filter((each) => firstOf.get(same.key(each.row)) !== each);
  return {
    read: same.counts === "all" ? read : [...firstOf.values()],
    findings: repeats.map((each) => warning("repeated_row", `This row is about the same as ${firstOf.get(same.key(each.row))?.where ?? "an earlier one"}. ${whatCounts}; keep one of the two.`, each.where)),
  };
}

const noHeadings = (name: string, grid: SheetGrid): Finding[] =>
  grid.rowCount === 0 ? [] : [note("no_headings", `The sheet ${name} has none of the headings of an input sheet, and was not read as one. If it is yours, nothing is amiss.`, null)];
