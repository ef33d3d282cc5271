import type { ReactElement } from "react";
import { plotLine, type LineScale } from "../../charts";
import { useSparklineStyles } from "./Sparkline.styles";

const BOX = { left: 4, top: 4, width: 64, height: 26 };

interface SparklineProps {
  readonly values: readonly (number | null)[];
  /** The middle of the group, quarter by quarter. */
  readonly median: readonly (number | null)[];
  /** One scale for all lines of a list, or they could not be compared. */
  readonly scale: LineScale;
  /** Position of a quarter that stands apart; null without one. */
  readonly flagged: number | null;
  /** Read aloud in place of the drawing. */
  readonly label: string;
}

/** A small line of one associate's quarters over the group's dashed median. */
export function Sparkline({ values, median, scale, flagged, label }: SparklineProps): ReactElement {
  const styles = useSparklineStyles();
  const line = plotLine(values, scale, BOX);
  const last = line.points.at(-1);
  const odd = line.points.find((point) => point.position === flagged);
  return (
    <svg className={styles.drawing} role="img" aria-label={label} viewBox="0 0 72 34" width="72" height="34">
      <path className={styles.median} d={plotLine(median, scale, BOX).path} />
      <path className={styles.line} d={line.path} />
      {odd === undefined ? null : <circle className={styles.odd} cx={odd.x} cy={odd.y} r="2.75" />}
      {last === undefined || last === odd ? null : <circle className={styles.last} cx={last.x} cy={last.y} r="2" />}
    </svg>
  );
}
