/** A column of words for the terminal. */
export interface TextColumn {
  readonly heading: string;
  readonly align: "left" | "right";
}

/** Control characters would move the cursor; bidirectional marks would reorder the line. */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A table in plain text, columns two spaces apart, with a rule under the headings.
 * @param rows - a word for each column; user text is cleaned of control characters
 */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => columns.map((_, index) => (row[index] ?? "").replaceAll(UNPRINTABLE, " ")));
  const widths = columns.map(({ heading }, index) => Math.max(heading.length, ...cells.map((row) => row[index]?.length ?? 0)));
  const line = (words: readonly string[]): string =>
    words
      .map((word, index) => (columns[index]?.align === "right" ? word.padStart(widths[index] ?? 0) : word.padEnd(widths[index] ?? 0)))
      .join("  ")
      .trimEnd();
  return [line(columns.map(({ heading }) => heading)), widths.map((width) => "─".repeat(width)).join("  "), ...cells.map(line)].join("\n");
}
