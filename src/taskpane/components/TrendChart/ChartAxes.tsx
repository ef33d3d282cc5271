import type { ReactElement } from "react";
import type { Quarter } from "../../../domain";
import { plotLine, type RoundScale } from "../../charts";
import { formatThousands } from "../../format";
import { BOX } from "./chart-box";
import { useTrendChartStyles } from "./TrendChart.styles";
import { quarterWords } from "../../../workbook";

const RIGHT = BOX.left + BOX.width;
const BOTTOM = BOX.top + BOX.height;

/** Dollars up the side, the first and the last quarter along the foot. */
export function ChartAxes({ scale, quarters }: { readonly scale: RoundScale; readonly quarters: readonly Quarter[] }): ReactElement {
  const styles = useTrendChartStyles();
  const [first] = quarters;
  const last = quarters.at(-1);
  return (
    <>
      {plotLine(scale.ticks, scale, BOX).points.map(({ position, y }) => (
        <g key={position}>
          <line className={styles.rule} x1={BOX.left} x2={RIGHT} y1={y} y2={y} />
          <text className={styles.axis} x={BOX.left - 6} y={y + 3.5} textAnchor="end">
            {formatThousands(scale.ticks[position] ?? 0)}
          </text>
        </g>
      ))}
      {first === undefined ? null : (
        <text className={styles.axis} x={BOX.left} y={BOTTOM + 16} textAnchor="start">
          {quarterWords(first)}
        </text>
      )}
      {last === undefined || last === first ? null : (
        <text className={styles.axis} x={RIGHT} y={BOTTOM + 16} textAnchor="end">
          {quarterWords(last)}
        </text>
      )}
    </>
  );
}
