import { assignable, method, type HostType } from "../../protocol/host-type";
import { text } from "../../protocol/kinds";
import { colour } from "./colour";
import type { Ranges } from "./every-range";
import { commonPart, setPart } from "./format-parts";

const setFill = setPart("fill");

/** The background of cells. */
export const rangeFillType: HostType<Excel.RangeFill, Ranges> = {
  scalars: {
    // Cells without a fill read as white, and cells that differ as "", as in Excel.
    color: assignable(
      (ranges) => commonPart((format) => format.fill ?? "#FFFFFF")(ranges) ?? "",
      text,
      (ranges, value, host) => setFill(ranges, value === "" ? undefined : colour(value), host),
    ),
  },
  methods: { clear: method([], (ranges, _none, host) => setFill(ranges, undefined, host)) },
};
