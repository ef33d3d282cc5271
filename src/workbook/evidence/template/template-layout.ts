/** The rows of a template, zero-based: title, question, note, what each column asks, headings, entries. */
export interface TemplateLayout {
  readonly noteRow: number;
  readonly noteLines: number;
  readonly promptRow: number;
  readonly headingRow: number;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly exampleRows: 0 | 1;
}

const NOTE_ROW = 2;

/** Where does each part of a template stand? */
export function templateLayout(noteLines: number, rowCount: number, exampleRows: 0 | 1): TemplateLayout {
  const promptRow = NOTE_ROW + noteLines;
  return { noteRow: NOTE_ROW, noteLines, promptRow, headingRow: promptRow + 1, firstRow: promptRow + 2, rowCount, exampleRows };
}
