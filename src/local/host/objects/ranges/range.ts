import { method, type HostType } from "../../protocol/host-type";
import { requireSheet } from "../sheets/find-sheet";
import { object, type RangeState } from "../states";
import { rangeEdits } from "./range-edits";
import { rangeGeometry } from "./range-geometry";
import { rangeValues } from "./range-values";

/** A block of cells. The library keeps it from batch to batch by the reference id it is given here. */
export const rangeType: HostType<Excel.Range, RangeState> = {
  identity: "reference",
  mustExist: ({ sheet }, host) => requireSheet(sheet, host),
  scalars: rangeValues,
  objects: {
    worksheet: ({ sheet }) => object("Worksheet", sheet),
    format: (self) => object("RangeFormat", self),
    conditionalFormats: (self) => object("ConditionalFormatCollection", self),
    dataValidation: (self) => object("DataValidation", self),
  },
  methods: { ...rangeGeometry, ...rangeEdits },
  internal: { _KeepReference: method([], () => null) },
};
