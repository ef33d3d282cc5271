import { MEETING_FIGURES, MEETING_LABELS, quarterInWords, type MeetingAssociate, type MeetingFigure, type MeetingLabel, type MeetingPhysician, type Quarter } from "../../domain";
import type { FigureReader } from "./figure-reader";
import { NOT_KNOWN } from "./meeting-words";
import type { MeetingCell, MeetingRow, MeetingTable } from "./read-tables";

const FIGURES = Object.keys(MEETING_FIGURES) as MeetingFigure[];
const LABELS = Object.keys(MEETING_LABELS) as MeetingLabel[];

/** Whom the locked sheet compares: their figures stand in one or two tables. */
export function readAssociates(tables: readonly MeetingTable[], figures: FigureReader): MeetingAssociate[] {
  return [...rowsByName(tables, "associate")].map(([name, rows]) => ({
    name,
    figures: Object.fromEntries(FIGURES.map((figure) => [figure, figures.read(cellIn(rows, MEETING_FIGURES[figure].heading), MEETING_FIGURES[figure].unit)])) as MeetingAssociate["figures"],
    labels: Object.fromEntries(LABELS.map((label) => [label, labelOf(cellIn(rows, MEETING_LABELS[label]))])) as MeetingAssociate["labels"],
  }));
}

/** Everybody whose quarters the locked sheet holds: a table for every two years, of collections and of clinical FTE. */
export function readPhysicians(tables: readonly MeetingTable[], quarters: readonly Quarter[], figures: FigureReader): MeetingPhysician[] {
  const [collections, clinical] = [rowsByName(tables, "collections"), rowsByName(tables, "cfte")];
  return [...new Set([...collections.keys(), ...clinical.keys()])].map((name) => ({
    name,
    collections: quarters.map((quarter) => figures.read(cellIn(collections.get(name) ?? [], quarterInWords(quarter)), "cents")),
    cfte: quarters.map((quarter) => figures.read(cellIn(clinical.get(name) ?? [], quarterInWords(quarter)), "clinical FTE")),
  }));
}

function rowsByName(tables: readonly MeetingTable[], corner: MeetingTable["corner"]): ReadonlyMap<string, readonly MeetingRow[]> {
  const found = new Map<string, MeetingRow[]>();
  for (const row of tables.filter((table) => table.corner === corner).flatMap(({ rows }) => rows)) found.set(row.name, [...(found.get(row.name) ?? []), row]);
  return found;
}

function cellIn(rows: readonly MeetingRow[], heading: string): MeetingCell | null {
  for (const row of rows) {
    const cell = row.cell(heading);
    if (cell !== null) return cell;
  }
  return null;
}

const labelOf = (cell: MeetingCell | null): string | null => (cell === null || cell.value === "" || cell.value === NOT_KNOWN ? null : String(cell.value));
