import { isPersonName } from "../people/is-person-name";
import type { BlockPlace } from "./block-place";

const NAMED = /^\s*(?:(?:rendering|billing|attending|servicing) )?(?:provider|physician|doctor|clinician|associate)(?: name)?\s*[:-]\s*(\S.*)$/i;

/**
 * The person a table is about where it has no column of providers: "Provider: Smith, John MD" over it, a name alone over
 * each of several tables, or a sheet named for a person in a workbook with several such sheets. One sheet or one line
 * alone with a name like a person's proves nothing.
 */
export function ownerOfTable({ titles, grid, peopleSheets, personAbove }: BlockPlace): string | null {
  const named = [...titles].reverse().flatMap((title) => NAMED.exec(title)?.[1] ?? []);
  const title = named.find(isPersonName) ?? titles.find((line) => peopleSheets.size === 0 && /,? (?:M\.?D|D\.?O)\.?$/.test(line) && isPersonName(line));
  return title ?? personAbove ?? (peopleSheets.has(grid.name) ? grid.name : null);
}

/** The person a line of text names, alone or after a word such as "Provider:"; null where it names none. */
export function personOfLine(line: string): string | null {
  const name = NAMED.exec(line)?.[1] ?? line;
  return isPersonName(name) ? name.trim() : null;
}
