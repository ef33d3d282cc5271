import { isPersonName } from "../people/is-person-name";
import type { BlockPlace } from "./block-place";

const NAMED = /^\s*(?:(?:rendering|billing|attending|servicing) )?(?:provider|physician|doctor|clinician|associate)(?: name)?\s*[:-]\s*(\S.*)$/i;

/**
 * The person a table is about where it has no column of providers: "Provider: Smith, John MD" over it, or a sheet named
 * for a person in a workbook with several such sheets. One sheet alone with a name like a person's proves nothing.
 */
export function ownerOfTable({ titles, grid, peopleSheets }: BlockPlace): string | null {
  const named = [...titles].reverse().flatMap((title) => NAMED.exec(title)?.[1] ?? []);
  const title = named.find(isPersonName) ?? titles.find((line) => peopleSheets.size === 0 && /,? (?:M\.?D|D\.?O)\.?$/.test(line) && isPersonName(line));
  return title ?? (peopleSheets.has(grid.name) ? grid.name : null);
}
