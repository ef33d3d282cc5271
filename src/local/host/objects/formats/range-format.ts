import type { CellFormat } from "../../model";
import { assignable, method, type HostType } from "../../protocol/host-type";
import { decimal, flag, oneOf, whole } from "../../protocol/kinds";
import { object } from "../states";
import { autofitColumns, autofitRows } from "./autofit";
import { commonOf, inEach, type Ranges } from "./every-range";
import { commonPart, setPart } from "./format-parts";
import { columnWidthOf, rowHeightOf, setColumnWidth, setRowHeight } from "./line-size";

const part = <Name extends keyof CellFormat, Missing extends NonNullable<CellFormat[Name]>>(name: Name, whenMissing: Missing): ((ranges: Ranges) => NonNullable<CellFormat[Name]> | Missing | null) =>
  commonPart((format) => format[name] ?? whenMissing);

/** How the cells of a range, or of several, look. */
export const rangeFormatType: HostType<Excel.RangeFormat, Ranges> = {
  scalars: {
    columnWidth: assignable((ranges) => commonOf(ranges, columnWidthOf), decimal, inEach(setColumnWidth)),
    rowHeight: assignable((ranges) => commonOf(ranges, rowHeightOf), decimal, inEach(setRowHeight)),
    horizontalAlignment: assignable(part("horizontal", "General"), oneOf("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"), setPart("horizontal")),
    verticalAlignment: assignable(part("vertical", "Bottom"), oneOf("Top", "Center", "Bottom", "Justify", "Distributed"), setPart("vertical")),
    wrapText: assignable(part("wrap", false), flag, setPart("wrap")),
    indentLevel: assignable(part("indent", 0), whole, setPart("indent")),
    shrinkToFit: assignable(part("shrinkToFit", false), flag, setPart("shrinkToFit")),
    textOrientation: assignable(part("textRotation", 0), whole, setPart("textRotation")),
  },
  objects: {
    fill: (ranges) => object("RangeFill", ranges),
    font: (ranges) => object("RangeFont", ranges),
    borders: (ranges) => object("RangeBorderCollection", ranges),
    protection: (ranges) => object("FormatProtection", ranges),
  },
  methods: {
    autofitColumns: method([], (ranges, _none, host) => ranges.forEach((range) => autofitColumns(host, range)), { readsCells: true }),
    autofitRows: method([], (ranges, _none, host) => ranges.forEach((range) => autofitRows(host, range))),
  },
};

/** Whether cells can be changed while their sheet is protected. */
export const formatProtectionType: HostType<Excel.FormatProtection, Ranges> = {
  scalars: {
    locked: assignable(part("locked", true), flag, setPart("locked")),
  },
};
