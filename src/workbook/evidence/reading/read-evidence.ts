import type { Finding, GroupEvidence } from "../../../domain";
import type { SheetSnapshot } from "../../snapshot";
import type { CellContext, DateSystem } from "../kinds";
import { INPUT_FORMS } from "../input-forms";
import { readScoring, SCORING_FORM, scoringPlaces, type ScoringPlaces } from "../scoring";
import {
  ASSOCIATES,
  BENCHMARKS,
  GROWTH,
  INCIDENTS,
  OWN_NUMBERS_SHEET,
  PARTICIPATION,
  PROJECTS,
  QUESTIONS,
  SIGNALS_SHEET,
  SPONSORS,
  STAFF_REQUESTS,
  TRACK_RECORD,
  type InputColumns,
  type InputSheet,
} from "../sheets";
import { personMatcher } from "./match-person";
import type { InputSheetFound, InputSheetState } from "./input-sheet-found";
import { readInputSheet } from "./read-input-sheet";

/** All that the input sheets say, and what was wrong with them. */
export interface EvidenceReading {
  readonly evidence: GroupEvidence;
  readonly findings: readonly Finding[];
  /** Every input sheet there can be, in the order they are written in, and whether the workbook has it. */
  readonly sheets: readonly InputSheetFound[];
  /** Where the scale stands; absent where there is no such sheet. */
  readonly scoringPlaces?: ScoringPlaces;
}

/**
 * What does a group write down beside its money?
 *
 * Each input sheet is found by its name, its columns by their headings, wherever the user moved them. A cell that cannot be
 * read costs itself, or its row where the row cannot do without it, and is a finding; nothing is guessed. A sheet that is not
 * there, or of which no row can be read, is null: nothing is known.
 *
 * @param sheets - any sheets of the workbook; those that are no input sheets are passed over
 * @param dateSystem - what the workbook's serial dates count from
 * @param people - everybody in the collections, as spelled there: names are matched to these
 */
export function readEvidence(sheets: readonly SheetSnapshot[], dateSystem: DateSystem, people: readonly string[]): EvidenceReading {
  const context: CellContext = { dateSystem, match: personMatcher(people) };
  const findings: Finding[] = [];
  const states = new Map<string, InputSheetState>();
  const sheetNamed = (name: string): SheetSnapshot | undefined => sheets.find((sheet) => sheet.name.trim().toLowerCase() === name.toLowerCase());
  const read = <Columns extends InputColumns, Entry>(sheet: InputSheet<Columns, Entry>): readonly Entry[] | null => {
    const snapshot = sheetNamed(sheet.name);
    if (snapshot === undefined) return null;
    const { entries, findings: own } = readInputSheet(sheet, snapshot, context);
    findings.push(...own);
    states.set(sheet.name, stateOf(entries?.length ?? 0, own));
    return entries;
  };
  const evidence = {
    associates: read(ASSOCIATES),
    incidents: read(INCIDENTS),
    staffRequests: read(STAFF_REQUESTS),
    sponsors: read(SPONSORS),
    projects: read(PROJECTS),
    participation: read(PARTICIPATION),
    ownNumbers: read(OWN_NUMBERS_SHEET),
    questions: read(QUESTIONS),
    growth: read(GROWTH),
    signals: read(SIGNALS_SHEET),
    trackRecord: read(TRACK_RECORD),
    benchmarks: read(BENCHMARKS),
  };
  const scoringSheet = sheetNamed(SCORING_FORM.name);
  const scoring = scoringSheet === undefined ? { scoring: null, findings: [] } : readScoring(scoringSheet, context);
  if (scoringSheet !== undefined) states.set(SCORING_FORM.name, stateOf(scoring.scoring === null ? 0 : 1, scoring.findings));
  const places = scoringSheet === undefined ? null : scoringPlaces(scoringSheet);
  return {
    evidence: { ...evidence, scoring: scoring.scoring },
    findings: [...findings, ...scoring.findings],
    sheets: INPUT_FORMS.map(({ name }) => ({ name, state: states.get(name) ?? "missing" })),
    ...(places === null ? {} : { scoringPlaces: places }),
  };
}

/** A sheet of which nothing was read is empty only where nothing about it had to be said. */
function stateOf(entries: number, findings: readonly Finding[]): InputSheetState {
  if (entries > 0) return "filled";
  return findings.some(({ severity }) => severity !== "note") ? "unread" : "empty";
}
