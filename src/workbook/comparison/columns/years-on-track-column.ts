import { numberWords } from "../words/number-words";
import type { ColumnRule } from "./comparison-column";
import { numberColumn } from "./number-column";

/** How far along the agreed years? A number in the cell, to which the format adds those years: "3.2 of 4" still sorts. */
export const yearsOnTrackColumn: ColumnRule = (comparison) =>
  numberColumn(comparison, {
    id: "yearsOnTrack",
    heading: "Years on track",
    missed: "years on track",
    figure: (row) => row.yearsOnTrack,
    missing: () => "no start date",
    show: (value, row) => (row === null || row.trackYears === null ? numberWords(value, 1) : `${numberWords(value, 1)} of ${row.trackYears}`),
    numberFormat: (row) => (row === null || row.trackYears === null ? "0.0" : `0.0" of ${row.trackYears}"`),
  });
