import { FileError } from "../file-error";
import { readRelationships, type PartSource, type Relationship } from "../package";
import { childAt, childrenOf, flagAttribute, linkAttribute, numberAttribute, parseXml, rootOf, textAttribute, type Element } from "../xml";

/** A workbook part's list of what is in it. */
export interface WorkbookPart {
  readonly path: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: "1900" | "1904";
  /** The place of the sheet shown first. */
  readonly activeSheet: number;
  readonly readOnlyRecommended: boolean;
  readonly structureProtected: boolean;
  readonly stylesPath: string | null;
  readonly themePath: string | null;
  readonly sharedStringsPath: string | null;
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly path: string;
  /** A chart or dialog sheet has no cells; it is kept in the file and not shown. */
  readonly kind: string;
}

export interface DefinedName {
  readonly name: string;
  readonly text: string;
  /** The place, among all sheets, of the sheet it belongs to; null for the whole workbook. */
  readonly sheetIndex: number | null;
  readonly comment: string;
  readonly hidden: boolean;
}

const VISIBILITY: ReadonlyMap<string, SheetEntry["visibility"]> = new Map([["hidden", "Hidden"], ["veryHidden", "VeryHidden"]]);

/** The part a package says is its workbook. @throws FileError `not-xlsx` where it holds something else */
export function findWorkbookPart(source: PartSource): string {
  const main = readRelationships(source, "").find((relationship) => relationship.kind === "officeDocument");
  const path = main ? source.find(main.target) : null;
  if (path === null) throw new FileError("not-xlsx", "The package has no workbook in it.");
  if (!path.endsWith(".xml")) throw new FileError("not-xlsx", "The workbook is in Excel's binary form (.xlsb).");
  return path;
}

/**
 * Reads a workbook part.
 *
 * @throws FileError `not-xlsx` where the package is another program's document, `corrupt` where it has no sheets or two share a
 * part, `too-large` where it lists more sheets than `mostSheets`
 */
export function readWorkbookPart(source: PartSource, mostSheets = Infinity): WorkbookPart {
  const path = findWorkbookPart(source);
  const text = source.text(path);
  // Before there is a tree: a hundred thousand sheets would take their time even to be refused.
  if (countSheets(text) > mostSheets) throw new FileError("too-large", "The workbook has more sheets than this page can hold.");
  const root = rootOf(parseXml(text));
  if (root.localName !== "workbook") throw new FileError("not-xlsx", "The package holds a document of another program.");
  const relationships = readRelationships(source, path);
  const linked = (kind: string): string | null => {
    const target = relationships.find((relationship) => relationship.kind === kind && !relationship.external)?.target;
    return target === undefined ? null : source.find(target);
  };
  const sheets = readSheetList(childrenOf(childAt(root, "sheets"), "sheet"), relationships, source);
  return {
    path,
    sheets,
    names: childrenOf(childAt(root, "definedNames"), "definedName").map((name) => ({
      name: textAttribute(name, "name") ?? "",
      text: name.textContent ?? "",
      sheetIndex: numberAttribute(name, "localSheetId"),
      comment: textAttribute(name, "comment") ?? "",
      hidden: flagAttribute(name, "hidden"),
    })),
    dateSystem: flagAttribute(childAt(root, "workbookPr"), "date1904") ? "1904" : "1900",
    activeSheet: numberAttribute(childAt(root, "bookViews", "workbookView"), "activeTab") ?? 0,
    readOnlyRecommended: flagAttribute(childAt(root, "fileSharing"), "readOnlyRecommended"),
    structureProtected: flagAttribute(childAt(root, "workbookProtection"), "lockStructure"),
    stylesPath: linked("styles"),
    themePath: linked("theme"),
    sharedStringsPath: linked("sharedStrings"),
  };
}

const countSheets = (text: string): number => text.match(/<(?:\w+:)?sheet\s/g)?.length ?? 0;

function readSheetList(elements: readonly Element[], relationships: readonly Relationship[], source: PartSource): readonly SheetEntry[] {
  if (elements.length === 0) throw new FileError("corrupt", "The workbook has no sheets.");
  const linkById = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const entries = elements.map((sheet): SheetEntry => {
    const link = linkById.get(linkAttribute(sheet) ?? "");
    const part = link ? source.find(link.target) : null;
    if (!link || part === null) throw new FileError("corrupt", "A sheet's part is missing.");
    return { name: textAttribute(sheet, "name") ?? "", visibility: VISIBILITY.get(textAttribute(sheet, "state") ?? "") ?? "Visible", path: part, kind: link.kind };
  });
  // No program writes that, and a small file could have one large part read as often as it likes.
  if (new Set(entries.map(({ path }) => path)).size < entries.length) throw new FileError("corrupt", "Two sheets share one part.");
  return entries;
}
