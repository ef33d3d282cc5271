import { periodAddress } from "../blocks/period-address";
import type { ReadingProblem } from "../reading";
import type { BlockReading } from "../sources/block-reading";
import { tellsOfPeople } from "../sources/read-block";
import { namedLabels } from "./without-categories";

/** Why no honest reading exists, in words for a manager. */
export interface Refusal {
  readonly problem: ReadingProblem;
  readonly why: string;
}

/** What stands in the way before any figures can be put together; null where nothing does. */
export function refusalBeforeReading(readings: readonly BlockReading[], hasCells: boolean): Refusal | null {
  if (!hasCells) return { problem: "empty", why: "The workbook has no figures: every sheet that could hold collections is empty." };
  const unplaced = readings.flatMap((reading) => reading.unplaced.map((line) => ({ reading, line })));
  const withoutYear = unplaced.find(({ line }) => line.why === "needs-year");
  if (withoutYear) {
    const { block } = withoutYear.reading;
    return {
      problem: "no_year",
      why: `The months on ${block.grid.name} (${periodAddress(block, withoutYear.line)}) are printed without a year, and nothing around them gives one. Write the year over the months or into the title.`,
    };
  }
  const collections = readings.filter((reading) => reading.collections.length > 0);
  if (collections.length > 0) return refusalOfCollections(collections);
  const first = unplaced[0];
  if (first) {
    const { grid } = first.reading.block;
    return { problem: "no_period", why: `No month or quarter can be told from ${grid.name}, for instance at ${grid.address(first.line.row, first.line.column)}.` };
  }
  const percentages = readings.find(({ block }) => block.rejected.some(({ why }) => why === "percent"));
  if (percentages) return { problem: "only_percentages", why: `${percentages.block.grid.name} (${percentages.where}) holds percentages only. Collections need dollars.` };
  const known = readings[0];
  if (!known) return { problem: "no_collections", why: "No table of collections was found: none of the sheets has a heading row with providers, periods and payments over figures." };
  return { problem: "no_collections", why: `No payments or collections were found. ${known.block.grid.name} (${known.where}) holds other figures.` };
}

function refusalOfCollections(collections: readonly BlockReading[]): Refusal | null {
  const first = collections[0];
  if (!first) return null;
  const aboutPeople = collections.filter(({ block }) => tellsOfPeople(block));
  if (aboutPeople.length === 0) {
    const byCategory = collections.find((reading) => reading.block.labels.some(({ role }) => role === "category") && namedLabels(reading.collections) !== "");
    if (byCategory) {
      return { problem: "no_provider", why: `${byCategory.block.grid.name} (${byCategory.where}) has payments by ${namedLabels(byCategory.collections)}, which are no people's names, so nothing can be credited to anybody.` };
    }
    return { problem: "no_provider", why: `${first.block.grid.name} (${first.where}) has payments but no column of providers, so nothing can be credited to anybody.` };
  }
  if (aboutPeople.every((reading) => reading.collections.every(({ span }) => span === null))) {
    const { block, where } = aboutPeople[0] ?? first;
    return { problem: "no_period", why: `${block.grid.name} (${where}) has payments by provider but no months or quarters that can be told.` };
  }
  return null;
}
