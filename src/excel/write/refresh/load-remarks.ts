import type { FormerSeen, RemarkKind } from "./look-at-former";

/** A comment or a note on a cell. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly replies: readonly string[];
}

/** Asks for the comments and notes of a sheet; what is returned reads the answer after the next sync. */
export function loadRemarks(sheet: Excel.Worksheet, counts: FormerSeen["remarks"]): () => Remark[] {
  const comments = Array.from({ length: counts.comments }, (_, index) => {
    const comment = sheet.comments.getItemAt(index).load("content,authorName");
    return { comment, replies: comment.replies.load("items/content,items/authorName"), at: comment.getLocation().load("rowIndex,columnIndex") };
  });
  const notes = Array.from({ length: counts.notes }, (_, index) => {
    const note = sheet.notes.getItemAt(index).load("content");
    return { note, at: note.getLocation().load("rowIndex,columnIndex") };
  });
  return () => [
    ...comments.map(({ comment, replies, at }): Remark => ({ kind: "comments", row: at.rowIndex, column: at.columnIndex, text: signed(comment), replies: replies.items.map(signed) })),
    ...notes.map(({ note, at }): Remark => ({ kind: "notes", row: at.rowIndex, column: at.columnIndex, text: note.content, replies: [] })),
  ];
}

/** Made anew, a comment is said to be of whoever writes the sheet: so it begins with the name of the one who wrote it. */
const signed = ({ content, authorName }: { readonly content: string; readonly authorName: string }): string =>
  authorName === "" || SIGNED.test(content) ? content : `[${authorName}] ${content}`;

const SIGNED = /^\[[^\]\n]{1,80}\] /;
