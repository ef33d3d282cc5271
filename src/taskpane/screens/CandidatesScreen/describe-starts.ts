import type { ComparisonRow } from "../../../domain";
import { words } from "../../words";

const MONTHS_A_YEAR = 12;
const QUARTERS_FOR_A_TREND = 4;

/** How far may these be compared? When each started, how far apart, and who has too few quarters to say much. Nothing is evened out. */
export function describeStarts(rows: readonly Pick<ComparisonRow, "name" | "yearsOnTrack" | "trend">[]): string[] {
  const dated = rows.flatMap(({ name, yearsOnTrack }) => (yearsOnTrack === null ? [] : [{ name, years: yearsOnTrack }])).sort((one, other) => other.years - one.years);
  const undated = rows.filter(({ yearsOnTrack }) => yearsOnTrack === null).map(({ name }) => name);
  const few = rows.filter(({ trend }) => trend.quartersWithData < QUARTERS_FOR_A_TREND);
  return [
    ...describeDistance(dated),
    ...(undated.length === 0 ? [] : [words.beside.startUnknown(undated.join(" and "))]),
    words.beside.sameQuarters,
    ...few.map(({ name, trend }) => words.beside.fewQuarters(name, trend.quartersWithData)),
  ];
}

function describeDistance(dated: readonly { readonly name: string; readonly years: number }[]): string[] {
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined || dated.length < 2) return [];
  const months = Math.round((first.years - last.years) * MONTHS_A_YEAR);
  if (months === 0) return [words.beside.startedTogether(dated.map(({ name }) => name).join(" and "))];
  return [words.beside.startedApart(first.name, last.name, months), ...(months > MONTHS_A_YEAR ? [words.beside.farApart] : [])];
}
