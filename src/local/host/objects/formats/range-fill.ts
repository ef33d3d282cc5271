import { assignable, method, type HostType } from "../../protocol/host-type";
import { text } from "../../protocol/kinds";
import type { RangeState } from "../states";
import { commonFormat, setFormat } from "./cell-format";
import { colour } from "./colour";
import { commonOf, inEach } from "./every-range";

const setFill = inEach<string | undefined>((host, range, value) => setFormat(host, range, "fill", value));

/** The background of cells. */
export const rangeFillType: HostType<Excel.RangeFill, readonly RangeState[]> = {
  scalars: {
    // Cells without a fill read as white, and cells that differ as "", as in Excel.
    color: assignable(
      (ranges) => commonOf(ranges, (range) => commonFormat(range, (format) => format.fill ?? "#FFFFFF")) ?? "",
      text,
      (ranges, value, host) => setFill(ranges, value === "" ? undefined : colour(value), host),
    ),
  },
  methods: { clear: method([], (ranges, _none, host) => setFill(ranges, undefined, host)) },
};
