import type { SheetModel } from "../../host/model";
import { cellAddress } from "../formulas";
import { escapeXml } from "../xml";

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const COMMENTS_SPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** A comment with the ids its parts know it by. */
export interface NumberedComment {
  readonly comment: SheetModel["comments"][number];
  readonly id: string;
  readonly replyIds: readonly string[];
}

/** Ids that no other sheet of the workbook has: from the number in the sheet's part, and the place of the comment. */
export const numberComments = ({ comments }: SheetModel, sheetNumber: number): NumberedComment[] =>
  comments.map((comment, index) => ({ comment, id: guid(sheetNumber, index, 0), replyIds: comment.replies.map((_, reply) => guid(sheetNumber, index, reply + 1)) }));

const guid = (sheet: number, comment: number, reply: number): string => `{5D9A0F3D-${hex(reply, 4)}-4000-8000-${hex(sheet, 6)}${hex(comment, 6)}}`;

const hex = (number: number, digits: number): string => number.toString(16).toUpperCase().padStart(digits, "0");

/** The part Excel 365 reads: comments with their answers. */
export function threadedCommentsXml(comments: readonly NumberedComment[], personId: (name: string) => string): string {
  const entry = (ref: string, id: string, parent: string, author: string, content: string): string =>
    `<threadedComment ref="${ref}" personId="${personId(author)}" id="${id}"${parent}><text>${escapeXml(content)}</text></threadedComment>`;
  const entries = comments.flatMap(({ comment, id, replyIds }) => {
    const ref = cellAddress(comment.row, comment.column);
    return [entry(ref, id, "", comment.author, comment.content), ...comment.replies.map(({ author, content }, index) => entry(ref, replyIds[index] ?? id, ` parentId="${id}"`, author, content))];
  });
  return `${HEADER}<ThreadedComments xmlns="${COMMENTS_SPACE}">${entries.join("")}</ThreadedComments>`;
}

/** The part every other program reads: the whole exchange as one note. */
export function notesXml(comments: readonly NumberedComment[]): string {
  const authors = comments.map(({ id }) => `<author>tc=${id}</author>`).join("");
  const notes = comments.map(({ comment, id }, index) => {
    const text = [`${comment.author}: ${comment.content}`, ...comment.replies.map(({ author, content }) => `${author}: ${content}`)].join("\n");
    return `<comment ref="${cellAddress(comment.row, comment.column)}" authorId="${index}" shapeId="0" xr:uid="${id}"><text><t xml:space="preserve">${escapeXml(text)}</t></text></comment>`;
  });
  return `${HEADER}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"><authors>${authors}</authors><commentList>${notes.join("")}</commentList></comments>`;
}

/** The boxes those notes are shown in. */
export function noteBoxesXml(comments: readonly NumberedComment[]): string {
  const boxes = comments.map(({ comment: { row, column } }, index) =>
    [
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;width:108pt;height:59pt;z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>',
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
    ].join(""),
  );
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...boxes,
    "</xml>",
  ].join("");
}
