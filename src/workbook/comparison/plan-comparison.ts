import type { Comparison, Finding } from "../../domain";
import { fingerprintContents } from "../formulas";
import { fingerprintValues, plannedContents, type SheetPlan, type WritePlan } from "../plan";
import type { Answers, Reading } from "../reading";
import { withoutDirections } from "../snapshot";
import { choicesAsJson, type FigureKind } from "./choices";
import { comparisonColumns } from "./columns";
import type { TableOptions } from "./comparison-table";
import { planDetailSheet } from "./detail";
import { chartData, chartLineCount, columnAfter, nameCells, namePlaces } from "./lines";
import { liveTable } from "./live";
import { mixCells, mixData } from "./mix";
import type { WrittenDown } from "./prose";
import type { ChangedSince } from "./changed-since";
import { boundedAnswers, jsonBytes, MOST_SETTINGS_BYTES, newerFindings } from "./remembering";
import { inRowOrder } from "./rows";
import { SCHEMA_VERSION, SETTINGS } from "./settings-keys";
import { chartPoints, planComparisonSheet } from "./sheet";
import { COMPARISON_SHEET } from "./sheet-names";
import { withSheetNames } from "./with-sheet-names";

/** For the keys, and the fingerprints of the sheets. */
const ROOM_FOR_THE_REST = 1_024;

/** What goes with the figures. */
export interface ComparisonOptions extends TableOptions {
  /** "values" unless told otherwise. */
  readonly figures?: FigureKind;
  /** The manager's answers the reading rests on; they are remembered in the workbook. */
  readonly answers?: Answers;
  /** Those remembered for other layouts, by signature: they stay remembered. */
  readonly remembered?: Readonly<Record<string, Answers>>;
  /** Keys of settings that a newer version stored: they stay as they are. */
  readonly newer?: readonly string[];
  /** What was wrong with the input sheets. */
  readonly evidenceFindings?: readonly Finding[];
  /** The input sheets that say something, for the sources. */
  readonly written?: readonly WrittenDown[];
  /** What the sheets' names end with, where a sheet of the user's has the usual ones. */
  readonly ending?: string;
  /** What changed since the last locked meeting; null where none is locked. */
  readonly changed?: ChangedSince | null;
}

/**
 * What is written for this comparison? Two sheets, "Associate Comparison" for the projector and "Comparison Detail" for the
 * manager, and what the workbook should remember. The same comparison always gives the same plan.
 *
 * @param given - at least one row and one quarter
 * @param reading - what the comparison was made from: tie-out, questions, findings, sources and quarterly figures
 * @throws RangeError where there is nobody to compare or no complete quarter
 */
export function planComparison(given: Comparison, reading: Reading, options: ComparisonOptions = {}): WritePlan {
  const { assessment = null, evidenceFindings = [], changed = null, preset = "meeting", columns = null, order = "growth", figures = "values", ending } = options;
  const comparison = inRowOrder(given, order, assessment);
  if (comparison.rows.length === 0) throw new RangeError("A comparison of nobody cannot be written.");
  if (comparison.window.length === 0) throw new RangeError("A comparison without a complete quarter cannot be written.");
  // A page of money alone rests on nothing else.
  const written = preset === "finance" ? [] : (options.written ?? []);
  const answers = options.answers ?? {};
  const data = chartData(comparison);
  const mix = mixData(comparison);
  const places = namePlaces(comparison, data, chartPoints(chartLineCount(data), mix.bars.length));
  const names = nameCells(data, places);
  const drawings = { data, places, mix, mixCells: mixCells(mix, columnAfter(names)) };
  const settings: WritePlan["settings"] = { [SETTINGS.schemaVersion]: SCHEMA_VERSION, [SETTINGS.asOf]: comparison.asOf, [SETTINGS.choices]: choicesAsJson({ preset, columns, order, figures, ...(ending === undefined ? {} : { ending }) }) };
  const { bySignature, findings } = boundedAnswers(options.remembered ?? {}, reading.signature, answers, MOST_SETTINGS_BYTES - ROOM_FOR_THE_REST - jsonBytes(settings));
  const newer = options.newer ?? [];
  const remembering = newer.includes(SETTINGS.answers) ? newerFindings(newer) : [...newerFindings(newer), ...findings];
  const known = comparisonColumns(comparison, options);
  const planned = planDetailSheet(comparison, reading, data, [names, drawings.mixCells], { answers, assessment, evidenceFindings: [...evidenceFindings, ...remembering], changed, figures });
  const detail = asWritten(planned.sheet);
  const live = figures === "live" ? liveTable(known.columns, { detail: { name: detail.name, values: detail.values, placed: planned.placed }, comparison, data, group: reading.group, assessment }) : [];
  const sheets = [asWritten(planComparisonSheet(comparison, reading, drawings, known, { changed, written, live })), detail];
  const plan = {
    sheets,
    settings: without(newer.length === 0 ? [] : [...newer, SETTINGS.schemaVersion], {
      ...settings,
      [SETTINGS.sheets]: Object.fromEntries(sheets.map((sheet) => [sheet.name, fingerprintOf(sheet)])),
      [SETTINGS.answers]: { schemaVersion: SCHEMA_VERSION, bySignature },
    }),
    activate: COMPARISON_SHEET,
  };
  return withSheetNames(plan, ending);
}

const without = (keys: readonly string[], settings: WritePlan["settings"]): WritePlan["settings"] => Object.fromEntries(Object.entries(settings).filter(([key]) => !keys.includes(key)));

/** The names of sheets stand among the sources, and are the user's: none turns the direction of the words around it. */
const asWritten = (sheet: SheetPlan): SheetPlan => ({ ...sheet, values: sheet.values.map((row) => row.map((cell) => (typeof cell === "string" ? withoutDirections(cell) : cell))) });

const fingerprintOf = (sheet: SheetPlan): string => ((sheet.formulas ?? []).length === 0 ? fingerprintValues(sheet.values) : fingerprintContents(plannedContents(sheet)));
