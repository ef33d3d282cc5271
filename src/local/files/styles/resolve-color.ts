import { numberAttribute, textAttribute, type Element } from "../xml";
import { INDEXED_COLORS } from "./indexed-colors";

/** What a colour element of a workbook can point at. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

export const defaultPalette = (theme: readonly string[]): Palette => ({ theme, indexed: INDEXED_COLORS });

/** A colour element as #RRGGBB, or null where it is automatic or names nothing we know. */
export function resolveColor(element: Element | null, palette: Palette): string | null {
  const rgb = textAttribute(element, "rgb");
  const theme = numberAttribute(element, "theme");
  const indexed = numberAttribute(element, "indexed");
  const base = rgb ?? (theme === null ? null : palette.theme[theme]) ?? (indexed === null ? null : palette.indexed[indexed]) ?? null;
  if (base === null || !/^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(base)) return null;
  return `#${applyTint(base.slice(-6), numberAttribute(element, "tint") ?? 0).toUpperCase()}`;
}

/** A tint lightens or darkens in the HLS sense: below 0 towards black, above towards white. Source: ECMA-376 part 1, 18.8.19. */
function applyTint(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16) / 255);
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const lightness = (highest + lowest) / 2;
  const tinted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const span = (highest - lowest) / (1 - Math.abs(2 * lightness - 1) || 1);
  const chroma = (1 - Math.abs(2 * tinted - 1)) * span;
  const channel = (value: number): string => {
    const share = highest === lowest ? 0.5 : (value - lowest) / (highest - lowest);
    return Math.round((tinted + chroma * (share - 0.5)) * 255).toString(16).padStart(2, "0");
  };
  return channel(red) + channel(green) + channel(blue);
}
