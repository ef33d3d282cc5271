import { nextId, type CommentModel, type WorkbookModel } from "../../host/model";
import { parseArea } from "../formulas";
import { linkedParts, type OriginalPackage } from "../package";
import { childAt, childrenOf, parseXml, rootOf, textAttribute, type Element } from "../xml";

/** The comments that can be answered, as Excel 365 keeps them. The older notes stay in their part, unseen. */
export function readComments(workbook: WorkbookModel, source: OriginalPackage, sheetPath: string, workbookPath: string): CommentModel[] {
  const [path] = linkedParts(source, sheetPath, "threadedComment");
  if (path === undefined) return [];
  const names = readPeople(source, workbookPath);
  const entries = childrenOf(rootOf(parseXml(source.text(path))), "threadedComment");
  const said = (element: Element): { readonly content: string; readonly author: string } => ({
    content: childAt(element, "text")?.textContent ?? "",
    author: names.get(textAttribute(element, "personId") ?? "") ?? "",
  });
  return entries.flatMap((element) => {
    const area = parseArea(textAttribute(element, "ref") ?? "");
    if (textAttribute(element, "parentId") !== null || area === null) return [];
    const replies = entries.filter((each) => textAttribute(each, "parentId") === textAttribute(element, "id")).map(said);
    return [{ id: nextId(workbook), row: area.firstRow, column: area.firstColumn, ...said(element), replies }];
  });
}

function readPeople(source: OriginalPackage, workbookPath: string): ReadonlyMap<string, string> {
  return new Map(
    linkedParts(source, workbookPath, "person")
      .flatMap((path) => childrenOf(rootOf(parseXml(source.text(path))), "person"))
      .map((person) => [textAttribute(person, "id") ?? "", textAttribute(person, "displayName") ?? ""]),
  );
}
