import type { ReactElement } from "react";
import type { Cents } from "../../../domain";
import { plotLine, roundScale, shareScale } from "../../charts";
import { formatTicks } from "../../format";
import { words } from "../../words";
import { useRunningTotalChartStyles } from "./RunningTotalChart.styles";

const SIZE = { width: 296, height: 120 };
const BOX = { left: 46, top: 8, width: 240, height: 88 };

interface RunningTotalChartProps {
  /** Month by month, in cents. */
  readonly totals: readonly Cents[];
  readonly breakEvenMonth: number | null;
  /** Read aloud in place of the drawing; the figures stand in a table beside it. */
  readonly label: string;
}

/** What was collected less what was spent, month by month, about a line at nothing. */
export function RunningTotalChart({ totals, breakEvenMonth, label }: RunningTotalChartProps): ReactElement | null {
  const styles = useRunningTotalChartStyles();
  const range = shareScale([totals, [0]]);
  if (range === null) return null;
  const scale = roundScale(range);
  const ticks = formatTicks(scale.ticks);
  const line = plotLine(totals, scale, BOX);
  const even = line.points.find(({ position }) => position + 1 === breakEvenMonth);
  const right = BOX.left + BOX.width;
  const foot = BOX.top + BOX.height + 16;
  return (
    <svg className={styles.drawing} role="img" aria-label={label} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}>
      {plotLine(scale.ticks, scale, BOX).points.map(({ position, y }) => (
        <g key={position}>
          <line className={scale.ticks[position] === 0 ? styles.nothing : styles.rule} x1={BOX.left} x2={right} y1={y} y2={y} />
          <text className={styles.axis} x={BOX.left - 6} y={y + 3.5} textAnchor="end">
            {ticks[position]}
          </text>
        </g>
      ))}
      <text className={styles.axis} x={BOX.left} y={foot}>
        {words.whatIf.month(1)}
      </text>
      <text className={styles.axis} x={right} y={foot} textAnchor="end">
        {words.whatIf.month(totals.length)}
      </text>
      <path className={styles.line} d={line.path} />
      {even === undefined ? null : <circle className={styles.even} cx={even.x} cy={even.y} r="4" />}
    </svg>
  );
}
