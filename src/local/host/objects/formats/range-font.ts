import { assignable, type HostType } from "../../protocol/host-type";
import { decimal, flag, oneOf, text } from "../../protocol/kinds";
import type { RangeState } from "../states";
import { commonFormat, setFormat } from "./cell-format";
import { colour } from "./colour";

/** The letters in cells. */
export const rangeFontType: HostType<Excel.RangeFont, RangeState> = {
  scalars: {
    name: assignable((range) => commonFormat(range, (format) => format.fontName ?? "Calibri"), text, (range, value, host) => setFormat(host, range, "fontName", value)),
    size: assignable((range) => commonFormat(range, (format) => format.fontSize ?? 11), decimal, (range, value, host) => setFormat(host, range, "fontSize", value)),
    bold: assignable((range) => commonFormat(range, (format) => format.bold ?? false), flag, (range, value, host) => setFormat(host, range, "bold", value)),
    italic: assignable((range) => commonFormat(range, (format) => format.italic ?? false), flag, (range, value, host) => setFormat(host, range, "italic", value)),
    strikethrough: assignable(
      (range) => commonFormat(range, (format) => format.strikethrough ?? false),
      flag,
      (range, value, host) => setFormat(host, range, "strikethrough", value),
    ),
    color: assignable((range) => commonFormat(range, (format) => format.color ?? "#000000") ?? "", text, (range, value, host) => setFormat(host, range, "color", colour(value))),
    underline: assignable(
      (range) => commonFormat(range, (format) => format.underline ?? "None"),
      oneOf("None", "Single", "Double"),
      (range, value, host) => setFormat(host, range, "underline", value === "None" ? undefined : value),
    ),
  },
};
