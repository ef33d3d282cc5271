import type { GroupEvidence } from "../../../domain";
import { ASSOCIATES, BENCHMARKS, GROWTH, INCIDENTS, OWN_NUMBERS_SHEET, PARTICIPATION, PROJECTS, QUESTIONS, SIGNALS_SHEET, SPONSORS, STAFF_REQUESTS, TRACK_RECORD } from "../sheets";

/** How much of an input sheet was read. */
export interface RowsRead {
  readonly sheet: string;
  readonly rows: number;
}

const SHEETS = [
  ["associates", ASSOCIATES.name],
  ["incidents", INCIDENTS.name],
  ["staffRequests", STAFF_REQUESTS.name],
  ["sponsors", SPONSORS.name],
  ["projects", PROJECTS.name],
  ["participation", PARTICIPATION.name],
  ["ownNumbers", OWN_NUMBERS_SHEET.name],
  ["questions", QUESTIONS.name],
  ["growth", GROWTH.name],
  ["signals", SIGNALS_SHEET.name],
  ["trackRecord", TRACK_RECORD.name],
  ["benchmarks", BENCHMARKS.name],
] as const satisfies readonly (readonly [Exclude<keyof GroupEvidence, "scoring">, string])[];

/** Which input sheets say something, and in how many rows? In the order they are written in. */
export const rowsRead = (evidence: GroupEvidence): RowsRead[] =>
  SHEETS.flatMap(([key, sheet]) => {
    const rows = evidence[key]?.length ?? 0;
    return rows === 0 ? [] : [{ sheet, rows }];
  });
