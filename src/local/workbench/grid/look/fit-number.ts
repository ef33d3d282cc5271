import type { CellFormat } from "../../../host/model";
import { formatGeneral } from "../../../number-format";
import { cssFont } from "./cell-style";
import { measureText } from "./measure-text";

const NARROWEST_GENERAL = 3;
const CELL_PADDING_PIXELS = 6;

/**
 * A number never runs into the next cell: in the General format it loses decimals until it fits, and what cannot be made
 * to fit is shown as "####", so that no figure is read short.
 */
export function fitNumber(value: number, text: string, format: CellFormat, width: number): string {
  const font = cssFont(format);
  const fits = (candidate: string): boolean => measureText(candidate, font) <= width - CELL_PADDING_PIXELS + 1;
  if (format.wrap || format.shrinkToFit || fits(text)) return text;
  if ((format.numberFormat ?? "General") === "General") {
    for (let characters = text.length - 1; characters >= NARROWEST_GENERAL; characters--) {
      const shorter = formatGeneral(value, characters);
      if (fits(shorter)) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor((width - CELL_PADDING_PIXELS) / measureText("#", font))));
}
