import type { ReactElement } from "react";
import type { Quarter } from "../../../domain";
import { quarterWords } from "../../../workbook";
import { plotLine, type ChartBox, type RoundScale } from "../../charts";
import { formatTicks } from "../../format";
import { useTrendChartStyles } from "./TrendChart.styles";

interface ChartAxesProps {
  readonly scale: RoundScale;
  readonly quarters: readonly Quarter[];
  readonly box: ChartBox;
}

/** Dollars up the side, the first and the last quarter along the foot. */
export function ChartAxes({ scale, quarters, box }: ChartAxesProps): ReactElement {
  const styles = useTrendChartStyles();
  const right = box.left + box.width;
  const foot = box.top + box.height + 16;
  const [first] = quarters;
  const last = quarters.at(-1);
  const ticks = formatTicks(scale.ticks);
  return (
    <>
      {plotLine(scale.ticks, scale, box).points.map(({ position, y }) => (
        <g key={position}>
          <line className={styles.rule} x1={box.left} x2={right} y1={y} y2={y} />
          <text className={styles.axis} x={box.left - 6} y={y + 3.5} textAnchor="end">
            {ticks[position]}
          </text>
        </g>
      ))}
      {first === undefined ? null : (
        <text className={styles.axis} x={box.left} y={foot} textAnchor="start">
          {quarterWords(first)}
        </text>
      )}
      {last === undefined || last === first ? null : (
        <text className={styles.axis} x={right} y={foot} textAnchor="end">
          {quarterWords(last)}
        </text>
      )}
    </>
  );
}
