import type { CellFormat } from "../../model";
import { assignable, method, type HostType } from "../../protocol/host-type";
import { decimal, flag, oneOf, whole } from "../../protocol/kinds";
import { object, type RangeState } from "../states";
import { autofitColumns, autofitRows } from "./autofit";
import { commonFormat, setFormat } from "./cell-format";
import { columnWidthOf, rowHeightOf, setColumnWidth, setRowHeight } from "./line-size";

const part = <Name extends keyof CellFormat>(name: Name, whenMissing: CellFormat[Name]) => (range: RangeState): CellFormat[Name] | null =>
  commonFormat(range, (format) => format[name] ?? whenMissing);

/** How the cells of a range look. */
export const rangeFormatType: HostType<Excel.RangeFormat, RangeState> = {
  scalars: {
    columnWidth: assignable(columnWidthOf, decimal, (range, points, host) => setColumnWidth(host, range, points)),
    rowHeight: assignable(rowHeightOf, decimal, (range, points, host) => setRowHeight(host, range, points)),
    horizontalAlignment: assignable(
      (range) => part("horizontal", "General")(range) ?? null,
      oneOf("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"),
      (range, value, host) => setFormat(host, range, "horizontal", value),
    ),
    verticalAlignment: assignable(
      (range) => part("vertical", "Bottom")(range) ?? null,
      oneOf("Top", "Center", "Bottom", "Justify", "Distributed"),
      (range, value, host) => setFormat(host, range, "vertical", value),
    ),
    wrapText: assignable((range) => part("wrap", false)(range) ?? null, flag, (range, value, host) => setFormat(host, range, "wrap", value)),
    indentLevel: assignable((range) => part("indent", 0)(range) ?? null, whole, (range, value, host) => setFormat(host, range, "indent", value)),
    shrinkToFit: assignable((range) => part("shrinkToFit", false)(range) ?? null, flag, (range, value, host) => setFormat(host, range, "shrinkToFit", value)),
    textOrientation: assignable((range) => part("textRotation", 0)(range) ?? null, whole, (range, value, host) => setFormat(host, range, "textRotation", value)),
  },
  objects: {
    fill: (range) => object("RangeFill", range),
    font: (range) => object("RangeFont", range),
    borders: (range) => object("RangeBorderCollection", range),
    protection: (range) => object("FormatProtection", range),
  },
  methods: {
    autofitColumns: method([], (range, _none, host) => autofitColumns(host, range), { readsCells: true }),
    autofitRows: method([], (range, _none, host) => autofitRows(host, range)),
  },
};

/** Whether cells can be changed while their sheet is protected. */
export const formatProtectionType: HostType<Excel.FormatProtection, RangeState> = {
  scalars: {
    locked: assignable((range) => part("locked", true)(range) ?? null, flag, (range, value, host) => setFormat(host, range, "locked", value)),
  },
};
