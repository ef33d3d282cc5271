import { assignable, method, type HostType } from "../../protocol/host-type";
import { text } from "../../protocol/kinds";
import type { RangeState } from "../states";
import { commonFormat, setFormat } from "./cell-format";
import { colour } from "./colour";

/** The background of cells. */
export const rangeFillType: HostType<Excel.RangeFill, RangeState> = {
  scalars: {
    // Cells without a fill read as white, and cells that differ as "", as in Excel.
    color: assignable(
      (range) => commonFormat(range, (format) => format.fill ?? "#FFFFFF") ?? "",
      text,
      (range, value, host) => setFormat(host, range, "fill", value === "" ? undefined : colour(value)),
    ),
  },
  methods: { clear: method([], (range, _none, host) => setFormat(host, range, "fill", undefined)) },
};
