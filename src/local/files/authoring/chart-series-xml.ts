import type { ChartPointLabel, ChartSeriesModel, SheetArea, SheetModel } from "../../host/model";
import { sheetReference } from "../formulas";
import { DASHES, LABEL_POSITIONS, MARKERS, type ChartKind } from "../chart-words";
import { escapeXml } from "../xml";
import { line, noLine, solidFill, textProperties } from "./chart-drawing";
import { isNumeric, numberCache, textCache } from "./number-cache";

/** Finds a sheet by its id. A chart whose sheet is gone draws what it last drew, from nowhere. */
export type SheetOf = (sheetId: string) => SheetModel | null;

/** One series of a chart, as a file holds it. */
export function chartSeriesXml(series: ChartSeriesModel, index: number, kind: ChartKind, sheetOf: SheetOf): string {
  const isLine = kind.group === "lineChart";
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    nameXml(series, sheetOf),
    `<c:spPr>${isLine ? lineXml(series) : fillXml(series)}</c:spPr>`,
    isLine ? markerXml(series) : "",
    labelsXml(series, isLine),
    series.categories ? sourceXml("c:cat", series.categories, sheetOf) : "",
    sourceXml("c:val", series.values, sheetOf, true),
    isLine ? `<c:smooth val="${series.smooth ? 1 : 0}"/>` : "",
    "</c:ser>",
  ].join("");
}

const lineXml = ({ color, lineWeight, lineStyle }: ChartSeriesModel): string => (lineStyle === "None" ? noLine : line(color, lineWeight, DASHES[lineStyle] ?? "solid"));

const fillXml = ({ color }: ChartSeriesModel): string => (color === null ? "" : solidFill(color));

function nameXml(series: ChartSeriesModel, sheetOf: SheetOf): string {
  const sheet = series.nameSource && sheetOf(series.nameSource.sheetId);
  if (!series.nameSource || !sheet) return series.name === "" ? "" : `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>`;
  return `<c:tx><c:strRef><c:f>${escapeXml(sheetReference(sheet.name, series.nameSource))}</c:f>${textCache(series.nameSource, sheet)}</c:strRef></c:tx>`;
}

function sourceXml(tag: string, area: SheetArea, sheetOf: SheetOf, alwaysNumbers = false): string {
  const sheet = sheetOf(area.sheetId);
  if (!sheet) return "";
  const reference = `<c:f>${escapeXml(sheetReference(sheet.name, area))}</c:f>`;
  const isNumbers = alwaysNumbers || isNumeric(area, sheet);
  const source = isNumbers ? `<c:numRef>${reference}${numberCache(area, sheet)}</c:numRef>` : `<c:strRef>${reference}${textCache(area, sheet)}</c:strRef>`;
  return `<${tag}>${source}</${tag}>`;
}

function markerXml(series: ChartSeriesModel): string {
  const symbol = MARKERS[series.markerStyle];
  if (symbol === undefined) return "";
  if (symbol === "none") return '<c:marker><c:symbol val="none"/></c:marker>';
  const look = series.color === null ? "" : `<c:spPr>${solidFill(series.color)}${noLine}</c:spPr>`;
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${Math.min(72, Math.max(2, Math.round(series.markerSize)))}"/>${look}</c:marker>`;
}

/** Labels of single points, and those of all others, which are told to have none where the series has none. */
function labelsXml({ pointLabels, labels }: ChartSeriesModel, isLine: boolean): string {
  if (pointLabels.size === 0 && labels === null) return "";
  const each = [...pointLabels].sort(([first], [second]) => first - second).map(([index, label]) => `<c:dLbl><c:idx val="${index}"/>${labelXml(label, null, isLine)}</c:dLbl>`);
  return `<c:dLbls>${each.join("")}${labels === null ? shownParts(false, false) : labelXml(labels, labels.numberFormat, isLine)}</c:dLbls>`;
}

function labelXml(label: ChartPointLabel, numberFormat: string | null, isLine: boolean): string {
  const position = LABEL_POSITIONS[label.position];
  const allowed = position !== undefined && (isLine || !["l", "r", "t", "b"].includes(position));
  return [
    numberFormat === null ? "" : `<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>`,
    `<c:spPr><a:noFill/>${noLine}</c:spPr>`,
    textProperties({ size: label.fontSize, color: label.color, bold: label.bold }),
    allowed ? `<c:dLblPos val="${position}"/>` : "",
    shownParts(label.showSeriesName, label.showValue),
  ].join("");
}

const shownParts = (seriesName: boolean, value: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="${seriesName ? 1 : 0}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
