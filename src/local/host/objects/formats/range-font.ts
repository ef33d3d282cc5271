import { assignable, type HostType } from "../../protocol/host-type";
import { decimal, flag, oneOf, text } from "../../protocol/kinds";
import { colour } from "./colour";
import type { Ranges } from "./every-range";
import { commonPart, setPart } from "./format-parts";

/** The letters in cells. */
export const rangeFontType: HostType<Excel.RangeFont, Ranges> = {
  scalars: {
    name: assignable(commonPart((format) => format.fontName ?? "Calibri"), text, setPart("fontName")),
    size: assignable(commonPart((format) => format.fontSize ?? 11), decimal, setPart("fontSize")),
    bold: assignable(commonPart((format) => format.bold ?? false), flag, setPart("bold")),
    italic: assignable(commonPart((format) => format.italic ?? false), flag, setPart("italic")),
    strikethrough: assignable(commonPart((format) => format.strikethrough ?? false), flag, setPart("strikethrough")),
    color: assignable((ranges) => commonPart((format) => format.color ?? "#000000")(ranges) ?? "", text, (ranges, value, host) => setPart("color")(ranges, colour(value), host)),
    underline: assignable(commonPart((format) => format.underline ?? "None"), oneOf("None", "Single", "Double"), (ranges, value, host) => setPart("underline")(ranges, value === "None" ? undefined : value, host)),
  },
};
