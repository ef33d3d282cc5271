import type { CellFormat } from "../../model";
import { assignable, type HostType } from "../../protocol/host-type";
import { decimal, flag, oneOf, text } from "../../protocol/kinds";
import type { RangeState } from "../states";
import { commonFormat, setFormat } from "./cell-format";
import { colour } from "./colour";
import { commonOf, inEach } from "./every-range";

type Ranges = readonly RangeState[];

const read =
  <Value>(part: (format: CellFormat) => Value) =>
  (ranges: Ranges): Value | null =>
    commonOf(ranges, (range) => commonFormat(range, part));

const set = <Name extends keyof CellFormat>(name: Name): ((ranges: Ranges, value: CellFormat[Name], host: Parameters<typeof setFormat>[0]) => void) =>
  inEach<CellFormat[Name]>((host, range, value) => setFormat(host, range, name, value));

/** The letters in cells. */
export const rangeFontType: HostType<Excel.RangeFont, Ranges> = {
  scalars: {
    name: assignable(read((format) => format.fontName ?? "Calibri"), text, set("fontName")),
    size: assignable(read((format) => format.fontSize ?? 11), decimal, set("fontSize")),
    bold: assignable(read((format) => format.bold ?? false), flag, set("bold")),
    italic: assignable(read((format) => format.italic ?? false), flag, set("italic")),
    strikethrough: assignable(read((format) => format.strikethrough ?? false), flag, set("strikethrough")),
    color: assignable((ranges) => read((format) => format.color ?? "#000000")(ranges) ?? "", text, (ranges, value, host) => set("color")(ranges, colour(value), host)),
    underline: assignable(read((format) => format.underline ?? "None"), oneOf("None", "Single", "Double"), (ranges, value, host) => set("underline")(ranges, value === "None" ? undefined : value, host)),
  },
};
