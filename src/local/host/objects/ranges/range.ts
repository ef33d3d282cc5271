import { HostError } from "../../protocol/host-error";
import { method, type HostType } from "../../protocol/host-type";
import { whole } from "../../protocol/kinds";
import { columnCount, rowCount } from "../addresses/area-algebra";
import { requireSheet } from "../sheets/find-sheet";
import { object, type RangeState } from "../states";
import { rangeEdits } from "./range-edits";
import { rangeGeometry } from "./range-geometry";
import { rangeProperties } from "./range-properties";
import { rangeValues } from "./range-values";

/** A block of cells. The library keeps it from batch to batch by the reference id it is given here. */
export const rangeType: HostType<Excel.Range, RangeState> = {
  identity: "reference",
  mustExist: ({ sheet }, host) => requireSheet(sheet, host),
  scalars: rangeValues,
  objects: {
    worksheet: ({ sheet }) => object("Worksheet", sheet),
    format: (self) => object("RangeFormat", [self]),
    conditionalFormats: (self) => object("ConditionalFormatCollection", self),
    dataValidation: (self) => object("DataValidation", self),
  },
  methods: { ...rangeGeometry, ...rangeEdits, ...rangeProperties },
  internal: {
    _KeepReference: method([], () => null),
    // Asked before an array of more than 1,500 cells is sent in pieces, whose own shapes would no longer show a mismatch.
    _ValidateArraySize: method([whole, whole], ({ area }: RangeState, [rows, columns]) => {
      if (rows !== rowCount(area) || columns !== columnCount(area)) {
        throw new HostError("InvalidArgument", `An array of ${rows} rows and ${columns} columns does not fit the range's ${rowCount(area)} and ${columnCount(area)}.`);
      }
    }),
  },
};
