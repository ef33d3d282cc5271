/** A cell of a file of comma-separated values: a number stands as it is, text is quoted where it must be. */
export type CsvCell = { readonly kind: "number"; readonly text: string } | { readonly kind: "text"; readonly text: string };

const LINE_END = "\r\n";
/** Tells spreadsheet programs that the text is UTF-8; without it they take accents apart. */
const MARK = "\uFEFF";
/** What a spreadsheet program may take for a formula at the beginning of a text. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as a file of comma-separated values after RFC 4180, in UTF-8 with its mark. A text that a spreadsheet program could take
 * for a formula gets an apostrophe before it.
 * @example
 * csvText([[{ kind: "text", text: "=1+1" }, { kind: "number", text: "-2.50" }]]) // => "\uFEFF'=1+1,-2.50\r\n"
 */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string => MARK + rows.map((row) => row.map(cellText).join(",") + LINE_END).join("");

const cellText = ({ kind, text }: CsvCell): string => (kind === "number" ? text : quoted(LIKE_A_FORMULA.test(text) ? `'${text}` : text));

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
