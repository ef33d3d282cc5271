import { escapeXml } from "../xml-text";

/** A slide or layout whose shapes each have a number of their own, and whose tables say what they are. */
export function finishSlide(xml: string, tableTexts: readonly string[]): string {
  let number = 0;
  let table = 0;
  return xml
    .replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(number += 1)}"`)
    .replace(/(<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="\d+" name="[^"]*")\/>(<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"\/>)/g, (_, shape: string, locks: string) => `${shape} descr="${escapeXml(tableTexts[table++] ?? "")}"/>${locks}`)
    .replaceAll("<a:ln></a:ln>", "")
    .replaceAll("<a:tbl><a:tblPr/>", '<a:tbl><a:tblPr firstRow="1"/>');
}
