import type { CellValue } from "../../snapshot";
import { isBlank } from "../cells/is-blank";
import { parsePeriod } from "../periods/parse-period";
import { remembered } from "./label-readers";
import type { RowLabels } from "./row-labels";

/**
 * A function that gives the year of each row, top to bottom: that of a column of years, or else of the last row whose own
 * label is a year, which stands over its months or people.
 */
export function yearRowReader(dateSystem: "1900" | "1904"): (labels: RowLabels, hasFigures: boolean) => CellValue {
  const isYear = remembered((cell: CellValue) => parsePeriod(cell, { dateSystem, dayOrder: "month-first" })?.kind === "year");
  let held: CellValue = "";
  return ({ period, provider, year }, hasFigures) => {
    if (isYear(period)) held = period;
    else if (!hasFigures && provider !== "" && isYear(provider)) held = provider;
    return isBlank(year) ? held : year;
  };
}
