import type { ToldAssociate } from "../../domain";
import { axisFormat, axisScale, COLORS } from "../comparison/look";
import { basisWords } from "../comparison/words/basis-words";
import { blockAddress, type ChartPlan } from "../plan";

const FIRST_COLUMN = 4;
const LEAST_FIGURES = 2;

/**
 * The own line, and nobody else's; none before there are two quarters.
 * @param headingRow - of the table it is drawn from, zero-based
 * @param rowCount - how many rows it may cover, from the heading on
 */
export function quarterChart({ quarters, basis }: ToldAssociate, { sheet, headingRow, rowCount }: { readonly sheet: string; readonly headingRow: number; readonly rowCount: number }): ChartPlan[] {
  const figures = quarters.flatMap(({ compared }) => (compared === null ? [] : [compared / 100]));
  const scale = axisScale(figures);
  if (scale === null || figures.length < LEAST_FIGURES) return [];
  const { comparedInFull, byQuarter } = basisWords({ basis });
  return [
    {
      name: "PartnerTrackOwnChart",
      kind: "line",
      seriesIn: "columns",
      title: null,
      source: { sheet, address: blockAddress({ row: headingRow, column: 0, rowCount: quarters.length + 1, columnCount: 2 }) },
      series: [{ name: byQuarter, color: COLORS.line, line: "solid", widthPoints: 2.5, label: null }],
      covers: blockAddress({ row: headingRow, column: FIRST_COLUMN, rowCount, columnCount: 4 }),
      valueAxis: { numberFormat: axisFormat(scale), minimum: scale.minimum, maximum: scale.maximum, majorUnit: scale.step },
      altText: `Line chart of your ${comparedInFull} by quarter. The figures stand in the table beside it.`,
    },
  ];
}
