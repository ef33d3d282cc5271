/** What a cell can hold: null is an empty cell, an error is named as Excel writes it ("#N/A"). */
export type ShownValue = string | number | boolean | { readonly error: string } | null;
