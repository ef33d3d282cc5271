import { childAt, childrenOf, parseXml, rootOf, textAttribute, type Element } from "../xml";

/** A cell's colour element names theme colours in this order; the file lists dark before light. */
const ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"] as const;

/** Office's own colours, which stand in for a theme that is left out. */
export const OFFICE_THEME: readonly string[] = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"];

/** A workbook's theme colours, without their `#`, in the order cells name them by. */
export function readThemeColors(xml: string): readonly string[] {
  const scheme = childAt(rootOf(parseXml(xml)), "themeElements", "clrScheme");
  return ORDER.map((name, index) => themeColor(childAt(scheme, name)) ?? OFFICE_THEME[index] ?? "000000");
}

function themeColor(slot: Element | null): string | null {
  const color = childrenOf(slot)[0] ?? null;
  const value = textAttribute(color, "lastClr") ?? textAttribute(color, "val");
  return value !== null && /^[0-9A-Fa-f]{6}$/.test(value) ? value.toUpperCase() : null;
}
