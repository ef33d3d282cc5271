import { formatGeneral } from "./format-general";
import type { FormatToken } from "./number-format";

/** What a token without digits of its own shows beside them; `magnitude` is for "General" within a section. */
export function showPlain(token: FormatToken, magnitude: number): string {
  switch (token.kind) {
    case "literal":
      return token.text;
    case "percent":
      return "%";
    case "point":
      return ".";
    case "slash":
      return "/";
    case "general":
      return formatGeneral(magnitude);
    case "digit":
    case "exponent":
    case "text":
    case "date":
    case "elapsed":
    case "half-day":
      return "";
  }
}
