import type { ReactElement } from "react";
import type { ChartModel, WorkbookModel } from "../../host/model";
import { measureText } from "../grid/look/measure-text";
import { useChartStyles } from "./ChartView.styles";
import { chartData } from "./chart-data";
import type { Frame } from "./chart-frame";
import { describeChart } from "./describe-chart";
import { layoutChart, type DrawnChart, type DrawnSeries } from "./layout-chart";
import { layoutShares } from "./layout-shares";
import { ShareBars } from "./ShareBars";

const FONT_FAMILY = '"Calibri", "Carlito", "Segoe UI", sans-serif';
const AXIS_FONT_PIXELS = 12;
const AXIS_COLOR = "#595959";
const GRIDLINE_COLOR = "#D9D9D9";

interface ChartViewProps {
  readonly workbook: WorkbookModel;
  readonly chart: ChartModel;
  readonly frame: Frame;
}

const SHARE_BARS = "BarStacked100";

/** A chart as Excel would draw it: lines and bars of shares in full, other kinds as lines through the same points. */
export function ChartView({ workbook, chart, frame }: ChartViewProps): ReactElement {
  const styles = useChartStyles();
  const data = chartData(workbook, chart);
  const measure = (text: string): number => measureText(text, `600 ${AXIS_FONT_PIXELS}px ${FONT_FAMILY}`);
  return (
    <svg className={styles.chart} role="img" aria-label={describeChart(chart, data)} width={frame.width} height={frame.height} fontFamily={FONT_FAMILY} data-chart={chart.name}>
      <rect x={0.5} y={0.5} width={Math.max(0, frame.width - 1)} height={Math.max(0, frame.height - 1)} fill={chart.fill ?? "none"} stroke={chart.border ?? "none"} />
      {chart.chartType === SHARE_BARS ? <ShareBars drawn={layoutShares(chart, data, frame, measure)} color={chart.categoryAxis.color ?? AXIS_COLOR} /> : <Lines chart={chart} drawn={layoutChart(chart, data, frame, measure)} />}
    </svg>
  );
}

function Lines({ chart, drawn }: { readonly chart: ChartModel; readonly drawn: DrawnChart }): ReactElement {
  const { plot } = drawn;
  return (
    <g>
      {drawn.titleHeight > 0 && (
        <text x={plot.left} y={drawn.titleHeight - 4} fontSize={(chart.title.fontSize ?? 14) * (96 / 72)} fontWeight={chart.title.bold ? 700 : 400} fill={chart.title.color ?? "#262626"}>
          {chart.title.text}
        </text>
      )}
      {chart.valueAxis.visible &&
        drawn.ticks.map(({ y, text }) => (
          <g key={text}>
            {chart.valueAxis.majorGridlines && <line x1={plot.left} x2={plot.right} y1={Math.round(y) + 0.5} y2={Math.round(y) + 0.5} stroke={chart.valueAxis.gridlineColor ?? GRIDLINE_COLOR} />}
            <text x={plot.left - 8} y={y + 4} textAnchor="end" fontSize={AXIS_FONT_PIXELS} fill={chart.valueAxis.color ?? AXIS_COLOR}>
              {text}
            </text>
          </g>
        ))}
      {chart.categoryAxis.visible && (
        <g>
          {chart.categoryAxis.lineVisible && <line x1={plot.left} x2={plot.right} y1={plot.bottom + 0.5} y2={plot.bottom + 0.5} stroke={chart.categoryAxis.gridlineColor ?? GRIDLINE_COLOR} />}
          {drawn.categories.map(({ x, text }, index) => (
            <text key={index} x={x} y={plot.bottom + 16} textAnchor="middle" fontSize={AXIS_FONT_PIXELS} fill={chart.categoryAxis.color ?? AXIS_COLOR}>
              {text}
            </text>
          ))}
        </g>
      )}
      {drawn.series.map((series, index) => (
        <SeriesLine key={index} series={series} />
      ))}
    </g>
  );
}

function SeriesLine({ series }: { readonly series: DrawnSeries }): ReactElement {
  const { color, width, dashes, runs, marker, points, label } = series;
  return (
    <g data-series={series.name}>
      {runs.map((run, index) =>
        run.length === 1 ? (
          <circle key={index} cx={run[0]?.x} cy={run[0]?.y} r={Math.max(2, width)} fill={color} />
        ) : (
          <polyline key={index} points={run.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")} fill="none" stroke={color} strokeWidth={width} strokeDasharray={dashes} strokeLinejoin="round" strokeLinecap={dashes ? "butt" : "round"} />
        ),
      )}
      {marker && points.map((point, index) => point && <circle key={index} cx={point.x} cy={point.y} r={width + 1} fill={color} />)}
      {label && (
        <text x={label.place.x} y={label.place.y + 4} fontSize={AXIS_FONT_PIXELS} fontWeight={600} fill={label.color}>
          {label.text}
        </text>
      )}
    </g>
  );
}
