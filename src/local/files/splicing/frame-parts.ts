import type { ConditionalFormatModel, SheetModel } from "../../host/model";
import { areaAddress } from "../formulas";
import { childAt, childrenOf, detach, elementLike, escapeXml, parseXml, rootOf, textAttribute, type Element } from "../xml";

const EXTENDED = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const EXTENDED_FORMULAS = "http://schemas.microsoft.com/office/excel/2006/main";

type DataBar = ConditionalFormatModel & { readonly kind: "DataBar" };

/**
 * Says of each data bar what the file format learned later: whether it fades, and that it grows with its value from one edge
 * of the cell to the other.
 */
export function extendDataBars(frame: Element, sheet: SheetModel): void {
  const bars = sheet.conditionalFormats.filter((format) => format.kind === "DataBar");
  if (bars.length === 0) return;
  const rules = childrenOf(frame, "conditionalFormatting").flatMap((block) => childrenOf(block, "cfRule"));
  const extended = bars.map((bar, index) => {
    const id = `{5D9A0F3C-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`;
    const rule = rules.find((each) => textAttribute(each, "type") === "dataBar" && textAttribute(each, "priority") === String(bar.priority));
    if (!bar.showValue) childAt(rule ?? null, "dataBar")?.setAttribute("showValue", "0");
    rule?.appendChild(graft(frame, `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${EXTENDED}"><x14:id>${id}</x14:id></ext></extLst>`));
    return extendedBar(bar, id);
  });
  const list = `<x14:conditionalFormattings xmlns:xm="${EXTENDED_FORMULAS}">${extended.join("")}</x14:conditionalFormattings>`;
  frame.appendChild(graft(frame, `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${EXTENDED}">${list}</ext></extLst>`));
}

function extendedBar(bar: DataBar, id: string): string {
  const end = (automatic: string, value: number | null): string => (value === null ? `<x14:cfvo type="${automatic}"/>` : `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`);
  const attributes = `minLength="0" maxLength="100"${bar.showValue ? "" : ' showValue="0"'} gradient="${bar.gradient ? 1 : 0}"`;
  const ends = end("autoMin", bar.minimum) + end("autoMax", bar.maximum);
  const rule = `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar ${attributes}>${ends}<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>`;
  return `<x14:conditionalFormatting>${rule}<xm:sqref>${escapeXml(areaAddress(bar.area))}</xm:sqref></x14:conditionalFormatting>`;
}

/** An element written as text, for putting into another part's tree. */
function graft(parent: Element, xml: string): Element {
  const wrapped = rootOf(parseXml(`<root xmlns="${parent.namespaceURI ?? ""}">${xml}</root>`));
  const [element] = childrenOf(wrapped);
  const copy = element && parent.ownerDocument?.importNode(element, true);
  if (!copy) throw new Error("There is nothing to put in.");
  return copy;
}

/** Replaces a frame's links to tables, drawings and boxes of notes by those of the new package. */
export function relinkFrame(frame: Element, links: { readonly drawing: string | null; readonly notes: string | null; readonly tables: readonly string[] }): void {
  const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  for (const name of ["drawing", "tableParts"]) childrenOf(frame, name).forEach(detach);
  const end = childAt(frame, "extLst");
  for (const [name, link] of [["drawing", links.drawing], ["legacyDrawing", links.notes]] as const) {
    if (link === null) continue;
    const drawing = elementLike(frame, name);
    drawing.setAttributeNS(relationships, "r:id", link);
    frame.insertBefore(drawing, end);
  }
  if (links.tables.length === 0) return;
  const tables = elementLike(frame, "tableParts", { count: String(links.tables.length) });
  for (const link of links.tables) {
    const part = elementLike(frame, "tablePart");
    part.setAttributeNS(relationships, "r:id", link);
    tables.appendChild(part);
  }
  frame.insertBefore(tables, end);
}

/** Says where pages end, in the place the file format keeps for it. After `relinkFrame`, whose parts come later. */
export function breakPages(frame: Element, pageStarts: readonly number[]): void {
  if (pageStarts.length === 0) return;
  const later = childAt(frame, "drawing") ?? childAt(frame, "legacyDrawing") ?? childAt(frame, "tableParts") ?? childAt(frame, "extLst");
  const breaks = pageStarts.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  frame.insertBefore(graft(frame, `<rowBreaks count="${pageStarts.length}" manualBreakCount="${pageStarts.length}">${breaks}</rowBreaks>`), later);
}
