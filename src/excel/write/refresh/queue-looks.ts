import type { LookChange } from "../../../workbook";

/** Cells without a fill read as white ones. */
const NO_FILL = "#FFFFFF";

/** Gives cells the looks the user had given them, in the program's own words. */
export function queueLooks(sheet: Excel.Worksheet, changes: readonly LookChange[]): void {
  for (const change of changes) queueLook(sheet.getRange(change.address), change);
}

function queueLook(range: Excel.Range, { part, value }: LookChange): void {
  const { format } = range;
  switch (part) {
    case "numberFormat":
      // One code is good for every cell of the range; the type only knows the two-dimensional form.
      range.numberFormat = value as unknown as string[][];
      return;
    case "fill":
      if (value === NO_FILL || value === "") format.fill.clear();
      else format.fill.color = String(value);
      return;
    case "bold":
    case "italic":
    case "strikethrough":
      format.font[part] = value === true;
      return;
    case "underline":
      format.font.underline = value as Excel.RangeFont["underline"];
      return;
    case "size":
      format.font.size = Number(value);
      return;
    case "fontName":
      format.font.name = String(value);
      return;
    case "color":
      format.font.color = String(value);
      return;
    case "horizontal":
      format.horizontalAlignment = value as Excel.RangeFormat["horizontalAlignment"];
      return;
    case "vertical":
      format.verticalAlignment = value as Excel.RangeFormat["verticalAlignment"];
      return;
    case "wrap":
      format.wrapText = value === true;
      return;
    case "indent":
      format.indentLevel = Number(value);
  }
}
