import { linkedParts, type PackageEditor, type PartSource } from "../package";
import { childrenOf, escapeXml, parseXml, rootOf, textAttribute } from "../xml";

/** What marks our part among the custom XML parts of a workbook. */
const SETTINGS_SPACE = "urn:partner-track:settings";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const ITEM_ID = "{6B1A7E0C-5C6F-4B0E-9B57-7A4F3B0E2D11}";

function findSettingsPart(source: PartSource, workbookPath: string): string | null {
  return linkedParts(source, workbookPath, "customXml").find((path) => source.text(path).includes(SETTINGS_SPACE)) ?? null;
}

/** The add-in's settings stored in a workbook. Values are JSON; one that cannot be read is left out. */
export function readSettings(source: PartSource, workbookPath: string): ReadonlyMap<string, unknown> {
  const path = findSettingsPart(source, workbookPath);
  if (path === null) return new Map();
  const root = rootOf(parseXml(source.text(path)));
  if (root.namespaceURI !== SETTINGS_SPACE) return new Map();
  return new Map(childrenOf(root, "setting").flatMap((element) => parseSetting(textAttribute(element, "name"), element.textContent ?? "")));
}

function parseSetting(name: string | null, json: string): readonly (readonly [string, unknown])[] {
  if (name === null) return [];
  try {
    return [[name, JSON.parse(json) as unknown]];
  } catch {
    return [];
  }
}

/** Stores the add-in's settings in a custom XML part of the workbook. A package that holds the same already is left alone. */
export function writeSettings(editor: PackageEditor, workbookPath: string, settings: ReadonlyMap<string, unknown>): void {
  const former = findSettingsPart(editor, workbookPath);
  const entries = [...settings].filter(([, value]) => value !== undefined);
  if (JSON.stringify(entries) === JSON.stringify([...readSettings(editor, workbookPath)])) return;
  const items = entries.map(([name, value]) => `<setting name="${escapeXml(name)}">${escapeXml(asciiJson(value))}</setting>`).join("");
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${SETTINGS_SPACE}">${items}</settings>`;
  if (former !== null) {
    editor.put(former, xml);
    return;
  }
  const path = editor.freshPath("customXml/item#.xml");
  const propertiesPath = path.replace(/item(\d+)\.xml$/, "itemProps$1.xml");
  editor.put(path, xml, "application/xml");
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_SPACE}"/></ds:schemaRefs>`;
  const space = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  editor.put(propertiesPath, `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${space}">${schema}</ds:datastoreItem>`, PROPERTIES_TYPE);
  editor.link(path, propertiesPath, "customXmlProps");
  editor.link(workbookPath, path, "customXml");
}

/** JSON in which whatever XML could not hold, or would read differently, is spelled out. */
const asciiJson = (value: unknown): string => JSON.stringify(value).replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
