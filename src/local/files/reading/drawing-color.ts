import type { Palette } from "../styles";
import { childrenOf, textAttribute, type Element } from "../xml";

/** DrawingML's names for theme colours, by their place in a cell's palette. */
const SCHEME: Readonly<Record<string, number>> = {
  bg1: 0, lt1: 0, tx1: 1, dk1: 1, bg2: 2, lt2: 2, tx2: 3, dk2: 3,
  accent1: 4, accent2: 5, accent3: 6, accent4: 7, accent5: 8, accent6: 9, hlink: 10, folHlink: 11,
};

/** The colour of a `<a:solidFill>` as #RRGGBB; a theme colour without its shades. null where there is none. */
export function drawingColor(fill: Element | null, palette: Palette): string | null {
  const [color] = childrenOf(fill);
  const name = textAttribute(color ?? null, "val") ?? "";
  const hex = color?.localName === "schemeClr" ? palette.theme[SCHEME[name] ?? -1] : (textAttribute(color ?? null, "lastClr") ?? name);
  return hex !== undefined && /^[0-9A-Fa-f]{6}$/.test(hex) ? `#${hex.toUpperCase()}` : null;
}
