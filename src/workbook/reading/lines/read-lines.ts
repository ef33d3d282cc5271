import type { Block, LabelColumn } from "../blocks/block";
import { isBlank } from "../cells/is-blank";
import { BlockWalk } from "./block-walk";
import { labelText, remembered, totalLabelReader } from "./label-readers";
import { isAttributeLabel } from "../lexicon/attribute-label";
import { isOtherFigureLabel } from "../lexicon/other-figure-label";
import type { TotalLabel } from "../lexicon/total-label";
import type { BlockLines } from "./line";
import { periodReader, type CalendarContext } from "./period-cells";
import { claimsOfSummaries, quarterSummaryRows } from "./quarter-summaries";
import { quarterRowReader } from "./quarter-row-reader";
import { rowLabelReader, type RowLabels } from "./row-labels";
import { totalRowReader } from "./total-row-reader";
import { yearRowReader } from "./year-row-reader";

/**
 * Walks a table from top to bottom, once. Each row is a line of figures for each period and name across, a total
 * (by its label, or because it sums the rows above it), or text that is neither.
 */
export function readLines(block: Block, period: LabelColumn | null, calendar: CalendarContext): BlockLines {
  const walked = walkRows(block, period, calendar, new Set());
  const summaries = period === null ? new Set<number>() : quarterSummaryRows(walked.lines);
  if (summaries.size === 0) return walked;
  const without = walkRows(block, period, calendar, summaries);
  return { ...without, claims: [...without.claims, ...claimsOfSummaries(walked.lines, summaries)] };
}

function walkRows(block: Block, period: LabelColumn | null, calendar: CalendarContext, leaveOut: ReadonlySet<number>): BlockLines {
  const totalOf = totalLabelReader();
  const labelsOf = rowLabelReader(block, period, totalOf);
  const periodOf = periodReader(block, period, calendar);
  const walk = new BlockWalk(block);
  const isTotalRow = totalRowReader(block, walk);
  const isQuarterOfMonths = quarterRowReader(block, calendar.dateSystem, walk);
  const peopleAcross = block.groups.some(({ provider }) => provider !== null);
  const yearOf = yearRowReader(calendar.dateSystem);
  const isHeadingAgain = repeatedHeadingReader(block);
  const isOtherFigure = remembered(isOtherFigureLabel);
  let nameAbove = "";
  for (let row = block.firstRow; row < block.endRow; row += 1) {
    if (leaveOut.has(row) || isHeadingAgain(row)) continue;
    const printed = labelsOf(row);
    const figures = walk.readRow(row);
    const labels = { ...printed, year: yearOf(printed, figures.some) };
    const isNamed = labels.provider !== "" && (period === null || !isBlank(labels.period));
    if (!figures.some && !(figures.unreadable && isNamed)) {
      walk.dropRow();
      continue;
    }
    if (peopleAcross && typeof labels.period === "string" && isAttributeLabel(labels.period)) {
      walk.dropRow();
      continue;
    }
    const first = firstText(block, row);
    if (isStatisticOf(nameAbove, labels.provider)) {
      walk.dropRow();
      continue;
    }
    nameAbove = labels.provider;
    const total = totalOf(labels.provider) ?? totalOf(labels.period) ?? totalOf(labels.category ?? "") ?? totalOf(labels.year) ?? totalElsewhere(labels, first, totalOf);
    if (total?.kind === "statistic" || isOtherFigure(labels.provider)) {
      walk.dropRow();
      continue;
    }
    const sumsMonths = isQuarterOfMonths(labels.period);
    if (total?.kind === "total" || block.sums.has(row) || isTotalRow(row, labels, first) || sumsMonths) {
      walk.takeTotal(row, first, total ?? { kind: "total", of: "", everything: false });
      continue;
    }
    const placements = block.groups.map((group) => (periodOf === null ? null : periodOf(labels.period, labels.year, group)));
    if (period !== null && placements.every((placed) => placed?.kind === "unplaced" && placed.why === "too-coarse")) {
      walk.takeTotal(row, String(labels.period), { kind: "total", of: "", everything: false });
      continue;
    }
    for (const [place, placed] of placements.entries()) walk.takeLine(row, place, placed, labels);
    walk.checkTotalColumns(row, labelText(first));
  }
  return walk.finish();
}


/** "Lee, Ann Count" under the rows of "Lee, Ann", as spreadsheets print under groups; elsewhere Count may be a last name. */
function isStatisticOf(name: string, label: string): boolean {
  return name !== "" && label.length > name.length && label.startsWith(name) && /^ (?:count|average|max|min|product|stdevp?|varp?)$/i.test(label.slice(name.length));
}

/** "Total Health Care" is a payer beside a provider's name; a total in another column stands on a row that names nobody, or ends in the word. */
function totalElsewhere(labels: RowLabels, first: string, totalOf: (value: string) => TotalLabel | null): TotalLabel | null {
  const payer = labels.payer ?? "";
  // "Total collections" in a column of measures names one; it sums nothing above it.
  if (first !== "" && labels.measureName === first.trim() && namesWhatItSums(totalOf(first))) return null;
  if (labels.provider !== "" || (labels.category ?? "") !== "") return /\b(?:sub[ -]?)?totals?:?$/i.test(payer) ? totalOf(payer) : null;
  return totalOf(payer) ?? totalOf(first);
}

const namesWhatItSums = (total: TotalLabel | null): boolean => total?.kind === "total" && total.of !== "";

function firstText(block: Block, row: number): string {
  for (const value of block.grid.row(row)) if (typeof value === "string" && !isBlank(value)) return value;
  return "";
}

/** A function that says whether a row is the heading printed again at the top of a page. */
function repeatedHeadingReader({ grid, headerRow, labels, groups }: Block): (row: number) => boolean {
  const label = labels[0]?.column ?? null;
  const figure = groups[0]?.columns.find((each) => each !== null) ?? null;
  if (label === null || figure === null) return () => false;
  const labelHeading = grid.value(headerRow, label);
  const figureHeading = grid.value(headerRow, figure);
  if (labelHeading === "" || figureHeading === "") return () => false;
  return (row) => grid.value(row, label) === labelHeading && grid.value(row, figure) === figureHeading;
}
