import { blockAddress, type FormatPlan } from "../../plan";
import { CHART_DATA_ROW, type ServingCells } from "../lines";
import { COLORS, SIZES } from "../look";

/** Small and grey: these cells serve a chart and are nothing to read. */
export const servingFormats = ({ firstColumn, headings, rows, numberFormat }: ServingCells): FormatPlan[] =>
  headings.length === 0
    ? []
    : [
        {
          address: blockAddress({ row: CHART_DATA_ROW - 1, column: firstColumn, rowCount: rows.length + 2, columnCount: headings.length }),
          sizePoints: SIZES.note,
          color: COLORS.muted,
          numberFormat,
        },
      ];
