import type { ReactElement } from "react";
import type { Comparison, ComparisonRow } from "../../../domain";
import { plotLine, type LineScale } from "../../charts";
import { describeLine } from "../../format";
import { useSparklineStyles } from "./Sparkline.styles";

const BOX = { left: 4, top: 4, width: 64, height: 26 };

interface SparklineProps {
  readonly row: ComparisonRow;
  readonly comparison: Comparison;
  /** One scale for all lines of a list, or they could not be compared. */
  readonly scale: LineScale;
}

/** A small line of one associate's quarters over the group's dashed median; the quarter that stands apart is ringed. */
export function Sparkline({ row, comparison, scale }: SparklineProps): ReactElement {
  const styles = useSparklineStyles();
  const line = plotLine(row.comparedByQuarter, scale, BOX);
  const last = line.points.at(-1);
  const odd = line.points.find((point) => point.position === row.trend.fit?.flaggedPosition);
  return (
    <svg className={styles.drawing} role="img" aria-label={describeLine(row, comparison)} viewBox="0 0 72 34" width="72" height="34">
      <path className={styles.median} d={plotLine(comparison.median.comparedByQuarter, scale, BOX).path} />
      <path className={styles.line} d={line.path} />
      {odd === undefined ? null : <circle className={styles.odd} cx={odd.x} cy={odd.y} r="2.75" />}
      {last === undefined || last === odd ? null : <circle className={styles.last} cx={last.x} cy={last.y} r="2" />}
    </svg>
  );
}
