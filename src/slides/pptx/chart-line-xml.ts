import { columnLetters } from "../../workbook";
import type { ChartLine } from "../deck";
import { escapeXml } from "./xml-text";

const DASHES: Readonly<Record<ChartLine["dash"], string>> = { solid: "solid", dashed: "dash", dotted: "sysDot" };
const EMU_PER_POINT = 12_700;
const MARKER_SIZE = 7;

/** One line of a chart, with the cells of the embedded sheet it is drawn from: quarters in column A, one line a column from B on. */
export function chartLineXml({ name, values, color, dash, widthPoints, marker }: ChartLine, index: number, categories: readonly string[]): string {
  const column = columnLetters(index + 1);
  const paint = `<a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}"/></a:solidFill>`;
  const figures = values.flatMap((value, point) => (value === null ? [] : [`<c:pt idx="${point}"><c:v>${value}</c:v></c:pt>`]));
  const lastRow = categories.length + 1;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
    `<c:spPr><a:ln w="${Math.round(widthPoints * EMU_PER_POINT)}" cap="rnd">${paint}<a:prstDash val="${DASHES[dash]}"/><a:round/></a:ln></c:spPr>`,
    markerXml(marker, paint),
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${lastRow}</c:f><c:strCache><c:ptCount val="${categories.length}"/>`,
    ...categories.map((category, point) => `<c:pt idx="${point}"><c:v>${escapeXml(category)}</c:v></c:pt>`),
    `</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${lastRow}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>`,
    ...figures,
    '</c:numCache></c:numRef></c:val><c:smooth val="0"/></c:ser>',
  ].join("");
}

const markerXml = (marker: ChartLine["marker"], paint: string): string =>
  marker === "none" ? '<c:marker><c:symbol val="none"/></c:marker>' : `<c:marker><c:symbol val="${marker}"/><c:size val="${MARKER_SIZE}"/><c:spPr>${paint}<a:ln w="9525">${paint}</a:ln></c:spPr></c:marker>`;
