import { unescapeCellText, unescapeXml } from "../xml";

/** The text of an `<is>` or `<si>` element: its runs joined, without the phonetic readings East Asian files carry. */
export function richText(xml: string): string {
  let text = "";
  for (const match of withoutReadings(xml).matchAll(/<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)</g)) text += match[1] ?? "";
  return unescapeCellText(unescapeXml(text));
}

/** Cuts from each opening tag of a reading to the next closing one; one that is never closed stays. */
function withoutReadings(xml: string): string {
  if (!xml.includes("rPh")) return xml;
  const closing = /<\/(?:\w+:)?rPh>/g;
  let [kept, from] = ["", 0];
  for (const opening of xml.matchAll(/<(?:\w+:)?rPh\b/g)) {
    if (opening.index < from) continue;
    closing.lastIndex = opening.index;
    if (closing.exec(xml) === null) break;
    kept += xml.slice(from, opening.index);
    from = closing.lastIndex;
  }
  return kept + xml.slice(from);
}
