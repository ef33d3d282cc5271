import type { ChartModel, SheetModel } from "../../host/model";
import { EMU_PER_POINT } from "../chart-words";
import { columnAt, rowAt, type LinePosition } from "../geometry";
import { escapeXml } from "../xml";

/** A chart and the link to its part. */
export interface PlacedChart {
  readonly chart: ChartModel;
  readonly linkId: string;
}

/** The part that says where a sheet's charts stand. */
export function drawingXml(sheet: SheetModel, charts: readonly PlacedChart[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    ...charts.map((placed, index) => anchorXml(sheet, placed, index + 2)),
    "</xdr:wsDr>",
  ].join("");
}

function anchorXml(sheet: SheetModel, { chart, linkId }: PlacedChart, id: number): string {
  const { from, to } = corners(sheet, chart);
  const altText = chart.altText === "" ? "" : ` descr="${escapeXml(chart.altText)}"`;
  return [
    `<xdr:twoCellAnchor editAs="oneCell"><xdr:from>${from}</xdr:from><xdr:to>${to}</xdr:to>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(chart.name)}"${altText}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${linkId}"/>`,
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}

/** A chart placed over cells keeps to their edges, whatever widths a program gives them. */
function corners(sheet: SheetModel, { covers, frame }: ChartModel): { readonly from: string; readonly to: string } {
  if (covers) {
    const { firstRow, firstColumn, lastRow, lastColumn } = covers;
    return { from: corner({ index: firstColumn, offset: 0 }, { index: firstRow, offset: 0 }), to: corner({ index: lastColumn + 1, offset: 0 }, { index: lastRow + 1, offset: 0 }) };
  }
  const { left, top, width, height } = frame;
  return { from: corner(columnAt(sheet, left), rowAt(sheet, top)), to: corner(columnAt(sheet, left + width), rowAt(sheet, top + height)) };
}

const corner = (column: LinePosition, row: LinePosition): string =>
  `<xdr:col>${column.index}</xdr:col><xdr:colOff>${Math.round(column.offset * EMU_PER_POINT)}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${Math.round(row.offset * EMU_PER_POINT)}</xdr:rowOff>`;
