import JSZip from "jszip";

const SHEET = "xl/worksheets/sheet1.xml";
/** The library also writes a table, over a range no program can read, */
const TABLE = "xl/tables/table1.xml";
/** … and looks without the list of formats that every cell refers to. */
const STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
const TYPES = "[Content_Types].xml";

/** The sheet behind a chart: a quarter without a figure is no cell, rather than a cell with nothing in it, and no table lies over them. */
export async function finishSheet(zip: JSZip, part: string): Promise<void> {
  const bytes = await zip.file(part)?.async("uint8array");
  if (bytes === undefined) return;
  const workbook = await JSZip.loadAsync(bytes);
  await Promise.all([
    change(workbook, SHEET, (xml) => xml.replace(/<c r="[A-Z]+\d+"><v>(?:NaN)?<\/v><\/c>/g, "")),
    change(workbook, TYPES, (xml) => xml.replace(/\s*<Override PartName="\/xl\/tables\/[^>]*\/>/, "")),
  ]);
  workbook.file("xl/styles.xml", STYLES);
  workbook.remove(TABLE);
  workbook.remove("xl/worksheets/_rels/sheet1.xml.rels");
  for (const [name, entry] of Object.entries(workbook.files)) if (entry.dir) delete workbook.files[name];
  zip.file(part, await workbook.generateAsync({ type: "uint8array", compression: "DEFLATE" }));
}

async function change(zip: JSZip, part: string, changed: (xml: string) => string): Promise<void> {
  const xml = await zip.file(part)?.async("string");
  if (xml !== undefined) zip.file(part, changed(xml));
}
