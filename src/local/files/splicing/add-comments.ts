import type { SheetModel } from "../../host/model";
import { COMMENTS_SPACE, noteBoxesXml, notesXml, numberComments, threadedCommentsXml } from "../authoring";
import { linkedParts, type PackageEditor } from "../package";
import { childrenOf, textAttribute } from "../xml";

const OFFICE_TYPES = "application/vnd.openxmlformats-officedocument";
const LINKS = "http://schemas.microsoft.com/office/2017/10/relationships";
const NOBODY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<personList xmlns="${COMMENTS_SPACE}"/>`;

/** Puts a new sheet's comments into the package. Returns the sheet's link to the boxes they are shown in; null where there are none. */
export function addComments(sheet: SheetModel, sheetPath: string, workbookPath: string, editor: PackageEditor): string | null {
  if (sheet.comments.length === 0) return null;
  const comments = numberComments(sheet, Number(/(\d+)\.xml$/.exec(sheetPath)?.[1] ?? 0));
  const put = (pattern: string, xml: string, contentType: string, link: string): string => {
    const path = editor.freshPath(pattern);
    editor.put(path, xml, contentType);
    return editor.link(sheetPath, path, link);
  };
  put("xl/threadedComments/threadedComment#.xml", threadedCommentsXml(comments, personIds(editor, workbookPath)), "application/vnd.ms-excel.threadedcomments+xml", `${LINKS}/threadedComment`);
  put("xl/comments#.xml", notesXml(comments), `${OFFICE_TYPES}.spreadsheetml.comments+xml`, "comments");
  return put("xl/drawings/vmlDrawing#.vml", noteBoxesXml(comments), `${OFFICE_TYPES}.vmlDrawing`, "vmlDrawing");
}

/** The id of whoever has this name: people are listed once for the whole workbook. */
function personIds(editor: PackageEditor, workbookPath: string): (name: string) => string {
  const [known] = linkedParts(editor, workbookPath, "person");
  const path = known ?? editor.freshPath("xl/persons/person#.xml");
  if (known === undefined) {
    editor.put(path, NOBODY, "application/vnd.ms-excel.person+xml");
    editor.link(workbookPath, path, `${LINKS}/person`);
  }
  const list = editor.edit(path);
  return (name) => {
    const people = childrenOf(list, "person");
    const found = people.find((person) => textAttribute(person, "displayName") === name);
    if (found !== undefined) return textAttribute(found, "id") ?? "";
    const id = `{5D9A0F3E-0000-4000-8000-${String(people.length + 1).padStart(12, "0")}}`;
    const person = list.ownerDocument?.createElementNS(list.namespaceURI, "person");
    for (const [attribute, value] of Object.entries({ displayName: name, id, userId: name, providerId: "None" })) person?.setAttribute(attribute, value);
    if (person) list.appendChild(person);
    return id;
  };
}
