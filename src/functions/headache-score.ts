import { assessHeadache, HEADACHE_CATEGORIES } from "../domain";
import { invalidValue, reject } from "./arguments/cell-errors";
import { finite } from "./arguments/finite";
import { cellsOf } from "./arguments/measured";
import { readChoice } from "./arguments/read-choice";
import { readIncidents } from "./arguments/read-incidents";
import { readNumber } from "./arguments/read-numbers";

/**
 * How much friction comes with an associate? From 100 (no headache) down to 0, by severity per cFTE-year. One category of 4 points or more is High, however quiet the others. An empty log is no headache.
 * @customfunction HEADACHE_SCORE
 * @param categories One cell an incident: "schedule complaints", "lateness", "slow documentation" or "conduct with staff". Good-faith safety and compliance reports, protected leave and parental status never count: leave them out.
 * @param severities Beside each: 1 minor, 2 serious, 3 grave.
 * @param cfte Average clinical FTE over the time of the log: 1 (default).
 * @param years Years the log covers: 1 (default).
 * @param measure "score" (default), "points", "band", "category" (the worst), or "all" for a table with the points of each category.
 * @returns The score from 0 to 100, or the measure asked for. Points are per cFTE-year.
 * @example
 * =HEADACHE_SCORE({"lateness";"lateness"},{2;1}) // => 62.5
 * =HEADACHE_SCORE({"Conduct with staff"},{3},0.5,2,"band") // => "Medium"
 * =HEADACHE_SCORE({"lateness","schedule complaints"},{1,3},1,2,"category") // => "schedule complaints"
 */
export function headacheScore(categories: unknown[][], severities: unknown[][], cfte?: unknown, years?: unknown, measure?: unknown): unknown[][] {
  const choice = readChoice(measure, "measure", ["score", "points", "band", "category", "all"]);
  const incidents = readIncidents(categories, severities);
  const headache = assessHeadache(incidents, readCfteYears(cfte, years));
  const { score, points, band, worstCategory } = headache;
  const table = cellsOf(choice, { score, points, band, category: worstCategory ?? "" });
  return choice === "all" ? [...table, ...HEADACHE_CATEGORIES.map((category) => [category, finite(headache.categories[category].points)])] : table;
}

function readCfteYears(cfte: unknown, years: unknown): number {
  const cfteYears = readAboveZero(cfte, "cfte") * readAboveZero(years, "years");
  if (cfteYears > 0) return cfteYears;
  reject(invalidValue("cfte times years is too small: give the clinical FTE and the years the log covers."));
}

function readAboveZero(cell: unknown, argument: string): number {
  const figure = readNumber(cell, argument) ?? 1;
  return figure > 0 ? figure : reject(invalidValue(`${argument} is ${figure}: give a number above zero, or leave it out for 1.`));
}
