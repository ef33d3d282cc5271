import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Cents, MiddleHalf, Quarter } from "../../../domain";
import { placeEndLabel, plotBand, plotLine, roundScale, shareScale, type ChartBox, type PlottedLine, type RoundScale } from "../../charts";
import { words } from "../../words";
import { ChartAxes } from "./ChartAxes";
import { boxIn, CHART_HEIGHT, USUAL_WIDTH } from "./chart-box";
import { OddQuarter, type ChartFlag } from "./OddQuarter";
import { useTrendChartStyles } from "./TrendChart.styles";
import { useWidth } from "./useWidth";

interface TrendChartProps {
  readonly quarters: readonly Quarter[];
  readonly values: readonly (Cents | null)[];
  readonly median: readonly (Cents | null)[];
  /** Where the middle half of the group stands. */
  readonly middleHalf: readonly (MiddleHalf | null)[];
  readonly flag: ChartFlag | null;
  /** Read aloud in place of the drawing; the figures stand in a table beside it. */
  readonly label: string;
}

/** What is compared, by quarter in dollars, before the middle half of the group with its median dashed. Nothing is smoothed or bridged. */
export function TrendChart({ quarters, values, median, middleHalf, flag, label }: TrendChartProps): ReactElement | null {
  const styles = useTrendChartStyles();
  const { frame, width } = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const range = shareScale([values, median, middleHalf.map((half) => half?.from ?? null), middleHalf.map((half) => half?.to ?? null)]);
  if (range === null) return null;
  const scale = roundScale(range);
  const box = boxIn(width);
  const line = plotLine(values, scale, box);
  return (
    <div ref={frame} className={styles.frame}>
      <svg className={styles.drawing} role="img" aria-label={label} viewBox={`0 0 ${width} ${CHART_HEIGHT}`} width={width} height={CHART_HEIGHT}>
        <path className={styles.band} d={plotBand(middleHalf, scale, box)} />
        <ChartAxes scale={scale} quarters={quarters} box={box} />
        <Middle median={median} middleHalf={middleHalf} line={line} scale={scale} box={box} />
        <path className={styles.line} d={line.path} />
        {line.points.map((point) => (
          <circle key={point.position} className={styles.point} cx={point.x} cy={point.y} r="2" />
        ))}
        {flag === null ? null : <OddQuarter line={line} flag={flag} box={box} />}
      </svg>
    </div>
  );
}

/** About as wide as a letter of the axis is. */
const PIXELS_A_LETTER = 5.5;

interface MiddleProps extends Pick<TrendChartProps, "median" | "middleHalf"> {
  readonly line: PlottedLine;
  readonly scale: RoundScale;
  readonly box: ChartBox;
}

/** The group's median with its name: what the band is called where there is one. */
function Middle({ median, middleHalf, line, scale, box }: MiddleProps): ReactElement {
  const styles = useTrendChartStyles();
  const middle = plotLine(median, scale, box);
  const name = middleHalf.some((half) => half !== null) ? words.candidate.middleHalf : words.associates.median;
  const label = placeEndLabel(middle, line, name.length * PIXELS_A_LETTER);
  return (
    <>
      <path className={styles.median} d={middle.path} />
      {label === null ? null : (
        <text className={mergeClasses(styles.axis, styles.named)} x={label.x + (label.anchor === "start" ? 3 : -3)} y={label.y} textAnchor={label.anchor}>
          {name}
        </text>
      )}
    </>
  );
}
