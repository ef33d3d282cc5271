import type { CellFormat } from "../../model";
import { assignable, method, type HostType } from "../../protocol/host-type";
import { decimal, flag, oneOf, whole } from "../../protocol/kinds";
import { object, type RangeState } from "../states";
import { autofitColumns, autofitRows } from "./autofit";
import { commonFormat, setFormat } from "./cell-format";
import { commonOf, inEach } from "./every-range";
import { columnWidthOf, rowHeightOf, setColumnWidth, setRowHeight } from "./line-size";

type Ranges = readonly RangeState[];

const part =
  <Name extends keyof CellFormat, Missing extends NonNullable<CellFormat[Name]>>(name: Name, whenMissing: Missing) =>
  (ranges: Ranges): NonNullable<CellFormat[Name]> | Missing | null =>
    commonOf(ranges, (range) => commonFormat(range, (format) => format[name] ?? whenMissing));

const set = <Name extends keyof CellFormat>(name: Name): ((ranges: Ranges, value: CellFormat[Name], host: Parameters<typeof setFormat>[0]) => void) =>
  inEach<CellFormat[Name]>((host, range, value) => setFormat(host, range, name, value));

/** How the cells of a range, or of several, look. */
export const rangeFormatType: HostType<Excel.RangeFormat, Ranges> = {
  scalars: {
    columnWidth: assignable((ranges) => commonOf(ranges, columnWidthOf), decimal, inEach(setColumnWidth)),
    rowHeight: assignable((ranges) => commonOf(ranges, rowHeightOf), decimal, inEach(setRowHeight)),
    horizontalAlignment: assignable(part("horizontal", "General"), oneOf("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"), set("horizontal")),
    verticalAlignment: assignable(part("vertical", "Bottom"), oneOf("Top", "Center", "Bottom", "Justify", "Distributed"), set("vertical")),
    wrapText: assignable(part("wrap", false), flag, set("wrap")),
    indentLevel: assignable(part("indent", 0), whole, set("indent")),
    shrinkToFit: assignable(part("shrinkToFit", false), flag, set("shrinkToFit")),
    textOrientation: assignable(part("textRotation", 0), whole, set("textRotation")),
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
    locked: assignable(part("locked", true), flag, set("locked")),
  },
};
