import type { ChartModel, SheetModel } from "../../host/model";
import { cellsXml, chartXml, drawingXml, type PlacedChart, type ScratchFrame, type StyleOf } from "../authoring";
import { fileWidthOfCharacters } from "../geometry";
import type { PackageEditor } from "../package";
import { childAt, childrenOf, detach, numberAttribute, parseXml, rootOf, serializeXml, textAttribute, type Element } from "../xml";
import { addComments } from "./add-comments";
import { breakPages, extendDataBars, relinkFrame } from "./frame-parts";
import type { MergedStyles } from "./merge-styles";

const OFFICE_TYPES = "application/vnd.openxmlformats-officedocument";
const USUAL_WIDTH = 8.43;
/** What Excel says of a text rule beside its type. */
const TEXT_OPERATORS: Readonly<Record<string, string>> = { beginsWith: "beginsWith", endsWith: "endsWith", containsText: "containsText", notContainsText: "notContains" };

/** What a new sheet needs of the workbook it goes into. */
export interface SheetSurroundings {
  readonly editor: PackageEditor;
  readonly workbookPath: string;
  readonly styles: MergedStyles;
  readonly styleOf: StyleOf;
  readonly sheetOf: (sheetId: string) => SheetModel | null;
  readonly dynamicArrayMetadata: () => number;
  readonly note: (sentence: string) => void;
}

/** Puts one of our sheets into the package, with its tables and charts. Returns its part's path; the workbook does not list it yet. */
export function addSheet(sheet: SheetModel, scratch: ScratchFrame, surroundings: SheetSurroundings): string {
  const { editor, styles } = surroundings;
  const path = editor.freshPath("xl/worksheets/sheet#.xml");
  editor.put(path, "", `${OFFICE_TYPES}.spreadsheetml.worksheet+xml`);
  const frame = rootOf(parseXml(scratch.xml));
  fixFrame(frame, sheet, styles);
  extendDataBars(frame, sheet);
  relinkFrame(frame, { tables: scratch.tables.map((xml, index) => addTable(sheet, index, xml, path, editor)), drawing: addDrawing(sheet, path, surroundings), notes: addComments(sheet, path, surroundings.workbookPath, editor) });
  breakPages(frame, sheet.pageLayout.pageStarts);
  const spills = [...sheet.cells.formulas.values()].some((formula) => formula.spill !== null);
  const cells = cellsXml(sheet, surroundings.styleOf, spills ? surroundings.dynamicArrayMetadata() : 0);
  editor.put(path, serializeXml(frame.ownerDocument ?? frame).replace(/<sheetData\s*\/>|<sheetData>\s*<\/sheetData>/, () => `<sheetData>${cells}</sheetData>`));
  return path;
}

/** What the library does not write as we need it: the usual width, no extent of cells it has not seen, and rules' links to their looks. */
function fixFrame(frame: Element, sheet: SheetModel, styles: MergedStyles): void {
  childrenOf(frame, "dimension").forEach(detach);
  if (sheet.standardWidth !== USUAL_WIDTH) childAt(frame, "sheetFormatPr")?.setAttribute("defaultColWidth", String(fileWidthOfCharacters(sheet.standardWidth)));
  for (const rule of childrenOf(frame, "conditionalFormatting").flatMap((block) => childrenOf(block, "cfRule"))) {
    const look = numberAttribute(rule, "dxfId");
    if (look !== null) rule.setAttribute("dxfId", String(styles.conditionalStyle(look)));
    const operator = TEXT_OPERATORS[textAttribute(rule, "type") ?? ""];
    if (operator !== undefined) rule.setAttribute("operator", operator);
  }
}

function addTable(sheet: SheetModel, index: number, xml: string, sheetPath: string, editor: PackageEditor): string {
  const path = editor.freshPath("xl/tables/table#.xml");
  const root = rootOf(parseXml(xml));
  root.setAttribute("id", String(freshTableId(editor)));
  if (sheet.tables[index]?.showHeaders === false) root.setAttribute("headerRowCount", "0");
  editor.put(path, serializeXml(root.ownerDocument ?? root), `${OFFICE_TYPES}.spreadsheetml.table+xml`);
  return editor.link(sheetPath, path, "table");
}

/** Table ids are unique in the whole workbook. */
function freshTableId(editor: PackageEditor): number {
  const ids = editor.paths
    .filter((path) => /^xl\/tables\/[^/]+\.xml$/i.test(path))
    .map((path) => Number(textAttribute(rootOf(parseXml(editor.text(path))), "id") ?? 0));
  return Math.max(0, ...ids) + 1;
}

function addDrawing(sheet: SheetModel, sheetPath: string, { editor, sheetOf, note }: SheetSurroundings): string | null {
  const parts = sheet.charts.flatMap((chart): { readonly chart: ChartModel; readonly xml: string }[] => {
    const xml = chartXml(chart, sheetOf);
    if (xml === null) note(`The chart “${chart.name}” on “${sheet.name}” is of a type that cannot be written, and is left out.`);
    return xml === null ? [] : [{ chart, xml }];
  });
  if (parts.length === 0) return null;
  const path = editor.freshPath("xl/drawings/drawing#.xml");
  editor.put(path, "", `${OFFICE_TYPES}.drawing+xml`);
  const placed = parts.map(({ chart, xml }): PlacedChart => {
    const chartPath = editor.freshPath("xl/charts/chart#.xml");
    editor.put(chartPath, xml, `${OFFICE_TYPES}.drawingml.chart+xml`);
    return { chart, linkId: editor.link(path, chartPath, "chart") };
  });
  editor.put(path, drawingXml(sheet, placed));
  return editor.link(sheetPath, path, "drawing");
}
