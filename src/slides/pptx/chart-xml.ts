import { FONT } from "../../workbook";
import type { Box, ChartElement } from "../deck";
import { SMALLEST_TEXT } from "../page";
import { chartLineXml } from "./chart-line-xml";
import { escapeXml } from "./xml-text";

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/**
 * The chart's part of the file. The library writes one look for all lines of a chart, blanks as empty figures, and elements in an order the
 * standard does not have; this is the same chart with a look a line, gaps that are not there at all, and the order of the standard.
 */
export function chartXml({ box, plot, categories, lines, axis, names }: ChartElement): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>',
    layoutXml(box, plot),
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
    ...lines.map((line, index) => chartLineXml(line, index, categories)),
    `<c:marker val="1"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:lineChart>`,
    categoryAxisXml(),
    valueAxisXml(axis),
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>",
    names === "legend" ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${TEXT}</c:legend>` : "",
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${TEXT}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  ].join("");
}

const TEXT = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${SMALLEST_TEXT * 100}"><a:solidFill><a:srgbClr val="1F2933"/></a:solidFill><a:latin typeface="${FONT}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

function layoutXml(box: Box, plot: Box): string {
  const shares = { x: (plot.x - box.x) / box.width, y: (plot.y - box.y) / box.height, w: plot.width / box.width, h: plot.height / box.height };
  const places = Object.entries(shares).map(([name, share]) => `<c:${name} val="${share.toFixed(6)}"/>`);
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${places.join("")}</c:manualLayout></c:layout>`;
}

const lineXml = (color: string): string => `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;

/** The quarters stand on the ends of the axis, so that the last one is where the lines' names begin. */
const categoryAxisXml = (): string =>
  `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${lineXml("52616F")}${TEXT}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="300"/><c:noMultiLvlLbl val="1"/></c:catAx>`;

const valueAxisXml = ({ minimum, maximum, step, numberFormat }: ChartElement["axis"]): string =>
  `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="${maximum}"/><c:min val="${minimum}"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines>${lineXml("D5DDE5")}</c:majorGridlines><c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${TEXT}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="min"/><c:crossBetween val="midCat"/><c:majorUnit val="${step}"/></c:valAx>`;
