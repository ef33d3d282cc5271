import type { CellFormat, TableModel } from "../../../host/model";
import type { CellPlace } from "../layout/address";
import { mixColors } from "./colors";

/** The accents of Excel's usual theme, in the order of its table styles; the first is the style without a colour. */
const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const WHITE = "#FFFFFF";

interface TableColors {
  readonly header: CellFormat;
  readonly band: CellFormat;
  readonly total: CellFormat;
}

/** What a table's style adds to one of its cells; the cell's own format goes before it. */
export function tableLook(table: TableModel, { row }: CellPlace): CellFormat {
  const colors = tableColors(table.style);
  if (!colors) return {};
  if (table.showHeaders && row === table.area.firstRow) return colors.header;
  if (table.showTotals && row === table.area.lastRow) return colors.total;
  const bodyRow = row - table.area.firstRow - (table.showHeaders ? 1 : 0);
  return table.showBandedRows && bodyRow % 2 === 0 ? colors.band : {};
}

/** Excel numbers its styles by family and accent: "TableStyleMedium2" is the first accent, as are 9 and 16. */
function tableColors(style: string): TableColors | null {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  if (!match) return null;
  const [, family, number] = match;
  const accent = ACCENTS[(Number(number) - 1) % ACCENTS.length] ?? "#000000";
  if (family === "Light") {
    const line = { style: "Continuous", weight: "Thin", color: accent } as const;
    return { header: { bold: true, borders: { bottom: line, top: line } }, band: { fill: mixColors(accent, WHITE, 0.85) }, total: { bold: true, borders: { top: line } } };
  }
  return {
    header: { bold: true, color: WHITE, fill: family === "Dark" ? mixColors(accent, "#000000", 0.4) : accent },
    band: { fill: mixColors(accent, WHITE, family === "Dark" ? 0.6 : 0.8) },
    total: { bold: true, borders: { top: { style: "Double", weight: "Thin", color: accent } } },
  };
}
