import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ChartBox, PlottedLine } from "../../charts";
import { useTrendChartStyles } from "./TrendChart.styles";

export interface ChartFlag {
  readonly position: number;
  readonly text: string;
}

/** The quarter that stands apart, ringed and named. */
export function OddQuarter({ line, flag, box }: { readonly line: PlottedLine; readonly flag: ChartFlag; readonly box: ChartBox }): ReactElement | null {
  const styles = useTrendChartStyles();
  const odd = line.points.find((point) => point.position === flag.position);
  if (odd === undefined) return null;
  const isRightHalf = odd.x > box.left + box.width / 2;
  return (
    <>
      <circle className={styles.odd} cx={odd.x} cy={odd.y} r="4" />
      <text className={mergeClasses(styles.oddText, styles.named)} x={odd.x + (isRightHalf ? -9 : 9)} y={odd.y - 3} textAnchor={isRightHalf ? "end" : "start"}>
        {flag.text}
      </text>
    </>
  );
}
