import type { ConditionalFormatPlan } from "../../plan";
import { COLORS } from "../look/colors";

/** Words in place of a figure ("not yet", "no cFTE") step back, so that the figures stand out. */
export function mutedWords(address: string): ConditionalFormatPlan {
  return { kind: "text-begins", address, text: "no", color: COLORS.muted, fill: null, bold: false };
}
