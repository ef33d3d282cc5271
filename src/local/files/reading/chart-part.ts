import type { ChartAxisModel, ChartModel, ChartPointLabel, ChartSeriesModel, SheetArea, WorkbookModel } from "../../host/model";
import { BLANKS, CHART_KINDS, DASHES, EMU_PER_POINT, LABEL_POSITIONS, LEGEND_POSITIONS, MARKERS } from "../chart-words";
import { parseSheetReference } from "../formulas";
import type { Palette } from "../styles";
import { childAt, childrenOf, descendantsOf, flagAttribute, numberAttribute, textAttribute, type Element } from "../xml";
import { drawingColor } from "./drawing-color";

/** Of bars, in percent of one, where a file does not say. */
const USUAL_GAP = 150;

/** Reads a chart part: everything but its place, its name and its alternative text. null for a kind the model does not know. */
export function readChartPart(root: Element, workbook: WorkbookModel, palette: Palette): Omit<ChartModel, "id" | "name" | "altText" | "frame" | "covers"> | null {
  const chart = childAt(root, "chart");
  const plot = childAt(chart, "plotArea");
  const groups = childrenOf(plot).filter((element) => element.localName?.endsWith("Chart"));
  const [group] = groups;
  if (!group || groups.length !== 1) return null;
  const gapWidth = numberAttribute(childAt(group, "gapWidth"), "val") ?? USUAL_GAP;
  const series = childrenOf(group, "ser").map((element) => readSeries(element, workbook, palette, gapWidth));
  const chartType = typeOf(group, series);
  if (chartType === null || series.some((each) => each === null)) return null;
  const color = (element: Element | null): string | null => drawingColor(element, palette);
  const legend = childAt(chart, "legend");
  const look = childAt(root, "spPr");
  return {
    chartType,
    title: readTitle(childAt(chart, "title"), color),
    series: series.filter((each) => each !== null),
    legend: { visible: legend !== null, position: wordFor(LEGEND_POSITIONS, value(legend, "legendPos")) ?? "Right" },
    valueAxis: readAxis(childAt(plot, "valAx"), color),
    categoryAxis: readAxis(childAt(plot, "catAx") ?? childAt(plot, "dateAx"), color),
    displayBlanksAs: wordFor(BLANKS, value(chart, "dispBlanksAs")) ?? "NotPlotted",
    fill: color(childAt(look, "solidFill")),
    border: color(childAt(look, "ln", "solidFill")),
  };
}

function typeOf(group: Element, series: readonly (ChartSeriesModel | null)[]): string | null {
  const grouping = value(group, "grouping") ?? (group.localName === "barChart" ? "clustered" : "standard");
  const direction = value(group, "barDir");
  const hasMarkers = series.some((each) => each !== null && each.markerStyle !== "None");
  const matches = [...CHART_KINDS].filter(([, kind]) => kind.group === group.localName && kind.grouping === grouping && (direction === null || kind.before.includes(`"${direction}"`)));
  const names = matches.map(([name]) => name);
  return names.find((name) => name.includes("Markers") === (hasMarkers && group.localName === "lineChart")) ?? names[0] ?? null;
}

type ColorOf = (element: Element | null) => string | null;

function readTitle(title: Element | null, color: ColorOf): ChartModel["title"] {
  const run = title && (descendantsOf(title, "rPr")[0] ?? descendantsOf(title, "defRPr")[0]);
  const size = numberAttribute(run ?? null, "sz");
  return {
    text: title ? descendantsOf(title, "t").map((element) => element.textContent ?? "").join("") : "",
    visible: title !== null,
    fontSize: size === null ? null : size / 100,
    color: color(childAt(run ?? null, "solidFill")),
    bold: run?.hasAttribute("b") ? flagAttribute(run, "b") : null,
  };
}

function readAxis(axis: Element | null, color: ColorOf): ChartAxisModel {
  const scaling = childAt(axis, "scaling");
  const grid = childAt(axis, "majorGridlines");
  const text = axis && childAt(axis, "txPr") ? descendantsOf(axis, "defRPr")[0] : undefined;
  const size = numberAttribute(text ?? null, "sz");
  const line = childAt(axis, "spPr", "ln");
  return {
    visible: axis !== null && !flagAttribute(childAt(axis, "delete"), "val"),
    minimum: numberAttribute(childAt(scaling, "min"), "val"),
    maximum: numberAttribute(childAt(scaling, "max"), "val"),
    majorUnit: numberAttribute(childAt(axis, "majorUnit"), "val"),
    numberFormat: textAttribute(childAt(axis, "numFmt"), "formatCode"),
    majorGridlines: grid !== null,
    gridlineColor: color(childAt(grid, "spPr", "ln", "solidFill")),
    fontSize: size === null ? null : size / 100,
    color: color(childAt(text ?? null, "solidFill")) ?? color(childAt(line, "solidFill")),
    lineVisible: childAt(line, "noFill") === null,
  };
}

/** null where the values do not stand in one block of a sheet of this workbook. */
function readSeries(element: Element, workbook: WorkbookModel, palette: Palette, gapWidth: number): ChartSeriesModel | null {
  const values = areaOf(childAt(element, "val"), workbook);
  if (!values) return null;
  const look = childAt(element, "spPr");
  const line = childAt(look, "ln");
  const width = numberAttribute(line, "w");
  const marker = childAt(element, "marker");
  const name = childAt(element, "tx");
  const nameSource = areaOf(name, workbook);
  return {
    name: (name && descendantsOf(name, "v")[0]?.textContent) ?? textAt(nameSource, workbook),
    nameSource,
    values,
    categories: areaOf(childAt(element, "cat"), workbook),
    color: drawingColor(childAt(line, "solidFill"), palette) ?? drawingColor(childAt(look, "solidFill"), palette),
    lineStyle: childAt(line, "noFill") ? "None" : (wordFor(DASHES, value(line, "prstDash")) ?? "Continuous"),
    lineWeight: width === null ? 2.25 : width / EMU_PER_POINT,
    markerStyle: marker ? (wordFor(MARKERS, value(marker, "symbol")) ?? "Automatic") : "Automatic",
    markerSize: numberAttribute(childAt(marker, "size"), "val") ?? 5,
    smooth: flagAttribute(childAt(element, "smooth"), "val", childAt(element, "smooth") !== null),
    pointLabels: readLabels(childAt(element, "dLbls"), palette),
    labels: readSeriesLabels(childAt(element, "dLbls"), palette),
    gapWidth,
  };
}

function readLabels(labels: Element | null, palette: Palette): ChartSeriesModel["pointLabels"] {
  const shown = childrenOf(labels, "dLbl").filter((label) => !flagAttribute(childAt(label, "delete"), "val"));
  return new Map(shown.map((label) => [numberAttribute(childAt(label, "idx"), "val") ?? 0, readLabel(label, palette, "Right")]));
}

/** Labels of all points, where the series says that its points have any. */
function readSeriesLabels(labels: Element | null, palette: Palette): ChartSeriesModel["labels"] {
  if (labels === null) return null;
  const look = { ...readLabel(labels, palette, "Center"), numberFormat: textAttribute(childAt(labels, "numFmt"), "formatCode") };
  return look.showSeriesName || look.showValue ? look : null;
}

function readLabel(label: Element, palette: Palette, usualPosition: string): ChartPointLabel {
  const letters = childAt(label, "txPr");
  const text = letters ? (descendantsOf(letters, "defRPr")[0] ?? null) : null;
  const size = numberAttribute(text, "sz");
  return {
    showSeriesName: flagAttribute(childAt(label, "showSerName"), "val"),
    showValue: flagAttribute(childAt(label, "showVal"), "val"),
    position: wordFor(LABEL_POSITIONS, value(label, "dLblPos")) ?? usualPosition,
    color: drawingColor(childAt(text, "solidFill"), palette),
    bold: flagAttribute(text, "b"),
    fontSize: size === null ? null : size / 100,
  };
}

function areaOf(source: Element | null, workbook: WorkbookModel): SheetArea | null {
  const reference = source && parseSheetReference(descendantsOf(source, "f")[0]?.textContent ?? "");
  const sheet = reference && workbook.sheets.find((each) => each.name.toLowerCase() === reference.sheetName.toLowerCase());
  return reference && sheet ? { sheetId: sheet.id, ...reference.area } : null;
}

/** The text of a chart source's first cell, for files that leave out what was last drawn. */
function textAt(area: SheetArea | null, workbook: WorkbookModel): string {
  const found = area && workbook.sheets.find((sheet) => sheet.id === area.sheetId)?.cells.value(area.firstRow, area.firstColumn);
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}

const value = (parent: Element | null, name: string): string | null => textAttribute(childAt(parent, name), "val");

const wordFor = (words: Readonly<Record<string, string>>, stored: string | null): string | null => Object.entries(words).find(([, word]) => word === stored)?.[0] ?? null;
