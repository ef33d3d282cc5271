import type { Block, LabelColumn, ValueGroup } from "../blocks/block";
import { BlockWalk } from "./block-walk";
import { isTotalRow } from "./is-total-row";
import { totalLabelReader, labelText } from "./label-readers";
import type { BlockLines } from "./line";
import { periodReader, type CalendarContext } from "./period-cells";
import { rowLabelReader } from "./row-labels";

/**
 * Walks a table from top to bottom, once. Each row is a line of figures for each period and name across, a total
 * (by its label, or because it sums the rows above it), or text that is neither.
 */
export function readLines(block: Block, period: LabelColumn | null, calendar: CalendarContext): BlockLines {
  const totalOf = totalLabelReader();
  const labelsOf = rowLabelReader(block, period, totalOf);
  const periodOf = periodReader(block, period, calendar);
  const walk = new BlockWalk(block);
  for (let row = block.firstRow; row < block.endRow; row += 1) {
    if (isHeadingAgain(block, row)) continue;
    const labels = labelsOf(row);
    const figures = walk.readRow(row);
    if (!figures.some) continue;
    const first = firstText(block, row);
    const total = totalOf(labels.provider) ?? totalOf(labels.period) ?? totalOf(labels.payer ?? "") ?? totalOf(labels.category ?? "") ?? totalOf(first);
    if (total?.kind === "statistic") continue;
    if (total?.kind === "total" || isTotalRow(block, labels, first, walk)) {
      walk.takeTotal(row, first, total ?? { kind: "total", of: "", everything: false });
      continue;
    }
    const placements = block.groups.map((group) => (periodOf === null ? null : periodOf(labels.period, labels.year, group)));
    if (period !== null && placements.every((placed) => placed?.kind === "unplaced" && placed.why === "too-coarse")) {
      walk.takeTotal(row, String(labels.period), { kind: "total", of: "", everything: false });
      continue;
    }
    block.groups.forEach((group, place) => {
      const placed = placements[place] ?? null;
      walk.takeLine(row, place, placed, { ...labels, provider: providerOf(group, labels.provider) });
    });
    walk.checkTotalColumns(row, labelText(first));
  }
  return walk.finish();
}

const providerOf = (group: ValueGroup, label: string): string => group.provider ?? label;

function firstText(block: Block, row: number): string {
  for (const value of block.grid.row(row)) if (typeof value === "string" && labelText(value) !== "") return value;
  return "";
}

function isHeadingAgain(block: Block, row: number): boolean {
  const column = block.groups[0]?.columns.find((each) => each !== null);
  if (column === undefined || column === null) return false;
  const heading = block.grid.value(block.headerRow, column);
  return typeof heading === "string" && heading !== "" && heading === block.grid.value(row, column);
}
