import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Cents, Quarter } from "../../../domain";
import { placeEndLabel, plotLine, roundScale, shareScale, type PlottedLine } from "../../charts";
import { words } from "../../words";
import { ChartAxes } from "./ChartAxes";
import { BOX } from "./chart-box";
import { useTrendChartStyles } from "./TrendChart.styles";

interface TrendChartProps {
  readonly quarters: readonly Quarter[];
  readonly values: readonly (Cents | null)[];
  readonly median: readonly (Cents | null)[];
  readonly flag: ChartFlag | null;
  /** Read aloud in place of the drawing; the figures stand in a table beside it. */
  readonly label: string;
}

interface ChartFlag {
  readonly position: number;
  readonly text: string;
}

/** What is compared, by quarter in dollars, with the group's median dashed. Nothing is smoothed or bridged. */
export function TrendChart({ quarters, values, median, flag, label }: TrendChartProps): ReactElement | null {
  const styles = useTrendChartStyles();
  const range = shareScale([values, median]);
  if (range === null) return null;
  const scale = roundScale(range);
  const line = plotLine(values, scale, BOX);
  const middle = plotLine(median, scale, BOX);
  const middleLabel = placeEndLabel(middle, line);
  return (
    <svg className={styles.drawing} role="img" aria-label={label} viewBox="0 0 280 118">
      <ChartAxes scale={scale} quarters={quarters} />
      <path className={styles.median} d={middle.path} />
      {middleLabel === null ? null : (
        <text className={mergeClasses(styles.axis, styles.named)} x={middleLabel.x} y={middleLabel.y} textAnchor={middleLabel.anchor}>
          {words.associates.median}
        </text>
      )}
      <path className={styles.line} d={line.path} />
      {line.points.map((point) => (
        <circle key={point.position} className={styles.point} cx={point.x} cy={point.y} r="2" />
      ))}
      {flag === null ? null : <OddQuarter line={line} flag={flag} />}
    </svg>
  );
}

/** The quarter that stands apart, ringed and named. */
function OddQuarter({ line, flag }: { readonly line: PlottedLine; readonly flag: ChartFlag }): ReactElement | null {
  const styles = useTrendChartStyles();
  const odd = line.points.find((point) => point.position === flag.position);
  if (odd === undefined) return null;
  const isRightHalf = odd.x > BOX.left + BOX.width / 2;
  return (
    <>
      <circle className={styles.odd} cx={odd.x} cy={odd.y} r="4" />
      <text className={mergeClasses(styles.oddText, styles.named)} x={odd.x + (isRightHalf ? -8 : 8)} y={odd.y - 2} textAnchor={isRightHalf ? "end" : "start"}>
        {flag.text}
      </text>
    </>
  );
}
