import { isPersonName } from "./is-person-name";

const NOT_A_PERSON =
  /\b(?:monthly|summary|report|detail|details|data|sheet|quarter|quarterly|annual|total|totals|payer|revenue|front|desk|export|table|pivot|raw|copy|old|new|final|draft|fte|overhead|expenses?|roster|by|input|output|notes|cover|charts?|trend)\b/i;
const FEWEST_SHEETS = 2;

/** The sheets that are named for people; none where fewer than two are. */
export function peopleSheets(names: readonly string[]): ReadonlySet<string> {
  const people = names.filter((name) => isPersonName(name) && !NOT_A_PERSON.test(name));
  return new Set(people.length >= FEWEST_SHEETS ? people : []);
}
