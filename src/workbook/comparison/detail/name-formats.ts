import { blockAddress, type FormatPlan } from "../../plan";
import { CHART_DATA_ROW, type NameCells } from "../lines";
import { COLORS, SIZES } from "../look";
import { FORMATS } from "./formats";

/** Small and grey: these cells serve the chart and are nothing to read. */
export const nameFormats = ({ firstColumn, headings, rows }: NameCells): FormatPlan[] =>
  headings.length === 0
    ? []
    : [
        {
          address: blockAddress({ row: CHART_DATA_ROW - 1, column: firstColumn, rowCount: rows.length + 2, columnCount: headings.length }),
          sizePoints: SIZES.note,
          color: COLORS.muted,
          numberFormat: FORMATS.wholeDollars,
        },
      ];
