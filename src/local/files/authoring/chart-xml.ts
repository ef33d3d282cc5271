import type { ChartAxisModel, ChartModel } from "../../host/model";
import { BLANKS, CHART_KINDS, LEGEND_POSITIONS, type ChartKind } from "../chart-words";
import { escapeXml } from "../xml";
import { defaultRun, line, noLine, solidFill, textProperties } from "./chart-drawing";
import { chartLayoutXml } from "./chart-layout";
import { chartSeriesXml, type SheetOf } from "./chart-series-xml";

const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;
const AXIS_LINE_POINTS = 0.75;

/**
 * A chart's part, or null for a type no file can be given. Written here and not by the library, which has no labels of single
 * points, no figures for programs that do not read the cells, and no looks for axis and grid lines.
 */
export function chartXml(chart: ChartModel, sheetOf: SheetOf): string | null {
  const kind = CHART_KINDS.get(chart.chartType);
  if (!kind) return null;
  const series = chart.series.map((each, index) => chartSeriesXml(each, index, kind, sheetOf)).join("");
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:roundedCorners val="0"/><c:chart>',
    titleXml(chart),
    `<c:autoTitleDeleted val="${isTitled(chart) ? 0 : 1}"/><c:plotArea>${chartLayoutXml(chart)}`,
    `<c:${kind.group}>${kind.before}<c:grouping val="${kind.grouping}"/><c:varyColors val="0"/>${series}${gapXml(chart, kind)}${kind.after}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:${kind.group}>`,
    categoryAxisXml(chart.categoryAxis, kind.categoriesAt),
    valueAxisXml(chart.valueAxis, kind.categoriesAt === "b" ? "l" : "b", kind.group === "areaChart"),
    `<c:spPr><a:noFill/>${noLine}</c:spPr></c:plotArea>`,
    chart.legend.visible ? `<c:legend><c:legendPos val="${LEGEND_POSITIONS[chart.legend.position] ?? "r"}"/><c:overlay val="0"/></c:legend>` : "",
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="${BLANKS[chart.displayBlanksAs] ?? "gap"}"/></c:chart>`,
    `<c:spPr>${solidFill(chart.fill)}${chart.border === null ? noLine : line(chart.border, AXIS_LINE_POINTS)}</c:spPr>`,
    "</c:chartSpace>",
  ].join("");
}

/** How far bars stand apart is said once for all series. */
const gapXml = ({ series: [first] }: ChartModel, { group }: ChartKind): string => (group === "barChart" ? `<c:gapWidth val="${first?.gapWidth ?? 150}"/>` : "");

const isTitled = (chart: ChartModel): boolean => chart.title.visible && chart.title.text !== "";

function titleXml(chart: ChartModel): string {
  if (!isTitled(chart)) return "";
  const { text, fontSize: size, color, bold } = chart.title;
  const look = { size, color, bold };
  const run = `<a:p><a:pPr>${defaultRun(look)}</a:pPr><a:r>${defaultRun(look, "a:rPr").replace("<a:rPr", '<a:rPr lang="en-US"')}<a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${run}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function categoryAxisXml(axis: ChartAxisModel, position: string): string {
  return `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling>${axisBody(axis, position, "low")}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
}

function valueAxisXml(axis: ChartAxisModel, position: string, meetsMidCategory: boolean): string {
  const ends = `${axis.maximum === null ? "" : `<c:max val="${axis.maximum}"/>`}${axis.minimum === null ? "" : `<c:min val="${axis.minimum}"/>`}`;
  const step = axis.majorUnit === null ? "" : `<c:majorUnit val="${axis.majorUnit}"/>`;
  return `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${ends}</c:scaling>${axisBody(axis, position, "nextTo")}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="${meetsMidCategory ? "midCat" : "between"}"/>${step}</c:valAx>`;
}

function axisBody(axis: ChartAxisModel, position: string, labels: string): string {
  const grid = axis.majorGridlines ? `<c:majorGridlines>${axis.gridlineColor === null ? "" : `<c:spPr>${line(axis.gridlineColor, AXIS_LINE_POINTS)}</c:spPr>`}</c:majorGridlines>` : "";
  const format = axis.numberFormat === null ? "" : `<c:numFmt formatCode="${escapeXml(axis.numberFormat)}" sourceLinked="0"/>`;
  const look = axis.lineVisible ? line(axis.color, AXIS_LINE_POINTS) : noLine;
  const text = axis.fontSize === null && axis.color === null ? "" : textProperties({ size: axis.fontSize, color: axis.color, bold: null });
  return `<c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${position}"/>${grid}${format}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/><c:spPr>${look}</c:spPr>${text}`;
}
