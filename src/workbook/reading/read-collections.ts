import type { Finding } from "../../domain";
import { quotedSheetName } from "../places";
import type { SheetSnapshot, WorkbookMap } from "../snapshot";
import { assembleReading } from "./assemble/assemble-reading";
import { findBlocks } from "./blocks/find-blocks";
import { isBlank } from "./cells/is-blank";
import { sheetGrid } from "./cells/sheet-grid";
import { isLeftOut } from "./left-out-sheets";
import { peopleSheets } from "./people/people-sheets";
import { fiscalStartOfTitles } from "./periods/fiscal-start-of-titles";
import { yearsOfNames } from "./periods/years-of-names";
import type { Answers, Reading } from "./reading";
import type { BlockReading, ReadingContext } from "./sources/block-reading";
import { loneTotals, type LoneTotal } from "./sources/lone-totals";
import { readBlock } from "./sources/read-block";

/**
 * What do a workbook's sheets say of each physician's collections, clinical FTE, payers and overhead, quarter by quarter?
 *
 * Sheets are read as they are: tables are found by their headings' words, what columns mean by words and arithmetic.
 * Totals in the file are never added; they are met to half a cent, or the reading is refused. What the file cannot
 * settle is a question with a default, never a guess.
 *
 * @param map - The workbook's date system and name.
 * @param sheets - The sheets to read, in the workbook's order. Hidden ones may be among them; sheets we wrote ourselves are the caller's to leave out.
 * @param answers - The manager's answers so far, question id to option id.
 */
export function readCollections(
  map: Pick<WorkbookMap, "dateSystem" | "settings" | "name">,
  sheets: readonly SheetSnapshot[],
  answers: Answers,
): Reading {
  const context: ReadingContext = {
    dateSystem: map.dateSystem,
    answers,
    yearsInNames: yearsOfNames([...sheets.map(({ name }) => name), map.name]),
    fiscalStartSaid: fiscalStartOfTitles(sheets.flatMap(notesOf)),
  };
  const people = peopleSheets(sheets.map(({ name }) => name));
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  const hidden = sheets.filter(({ visibility }) => visibility !== "visible");
  const shown = visible.flatMap((sheet) => readSheet(sheet, context, people));
  const totalsOf = (each: SheetSnapshot, readings: readonly BlockReading[]): readonly LoneTotal[] => {
    const grid = sheetGrid(each);
    const tables = readings.filter(({ block }) => block.grid.name === each.name);
    return loneTotals(grid, tables.some(({ collections }) => collections.length > 0), (row) => tables.some(({ block }) => row >= block.headerRow && row < block.endRow));
  };
  const usesHidden = hidden.length > 0 && !shown.some(({ collections }) => collections.length > 0);
  const readings = usesHidden ? [...shown, ...hidden.flatMap((sheet) => readSheet(sheet, context, people))] : shown;
  const looked = usesHidden ? sheets : visible;
  const used = looked.filter(({ name }) => !isLeftOut(name, answers));
  return assembleReading({
    readings,
    titles: used.flatMap((sheet) => titleLines(sheet)),
    answers,
    hasCells: looked.some(({ values }) => values.some((row) => row.some((value) => !isBlank(value)))),
    loneTotals: used.flatMap((sheet) => totalsOf(sheet, shown)),
    findings: [...hidden.flatMap((sheet) => hiddenSheet(sheet, usesHidden)), ...used.flatMap(farCells), ...sheets.filter(({ name }) => isLeftOut(name, answers)).map(leftOutSheet)],
  });
}

function readSheet(sheet: SheetSnapshot, context: ReadingContext, people: ReadonlySet<string>): readonly BlockReading[] {
  const spelling = { dateSystem: context.dateSystem, dayOrder: "month-first" } as const;
  return findBlocks(sheetGrid(sheet), spelling, people).map((block) => readBlock(block, context));
}

const TITLE_ROWS = 8;

/** Lines of one cell at the top of a sheet. */
const titleLines = ({ values }: SheetSnapshot): readonly string[] => linesOfOneCell(values.slice(0, TITLE_ROWS));

const linesOfOneCell = (rows: SheetSnapshot["values"]): readonly string[] =>
  rows.flatMap((row) => {
    const filled = row.filter((value) => !isBlank(value));
    return filled.length === 1 && typeof filled[0] === "string" ? [filled[0]] : [];
  });

const ROWS_WITH_NOTES = 40;

/** Lines of one cell at either end of a sheet, where notes and footers stand. */
const notesOf = (sheet: SheetSnapshot): readonly string[] =>
  [sheet.values.slice(0, ROWS_WITH_NOTES), sheet.values.slice(Math.max(ROWS_WITH_NOTES, sheet.values.length - ROWS_WITH_NOTES))].flatMap(linesOfOneCell);

const farCells = ({ name, leftOut = [] }: SheetSnapshot): Finding[] =>
  leftOut.map((address) => ({ severity: "warning", code: "far_cells", text: `${name} has cells far from everything else on it, which were not read.`, where: `${quotedSheetName(name)}!${address}` }));

const leftOutSheet = ({ name }: SheetSnapshot): Finding => ({ severity: "note", code: "sheet_left_out", text: `The sheet ${name} is left out, as was answered.`, where: null });

function hiddenSheet({ name, values }: SheetSnapshot, isRead: boolean): Finding[] {
  if (values.length === 0) return [];
  const text = isRead ? `The sheet ${name} is hidden; it was read because no visible sheet has collections.` : `The sheet ${name} is hidden and was not read.`;
  return [{ severity: isRead ? "warning" : "note", code: "hidden_sheet", text, where: null }];
}
