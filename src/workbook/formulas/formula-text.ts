/** A text within a formula, its quotes with it: nothing in it is a name or a reference. */
export const FORMULA_TEXT = /"(?:[^"]|"")*"/;
