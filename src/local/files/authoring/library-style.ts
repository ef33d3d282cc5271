import type { BorderLineStyle, CellStyle, FontStyle } from "hucre";
import type { CellBorder, CellFormat, ConditionalLook } from "../../host/model";
import { HORIZONTAL, VERTICAL } from "../styles";

/** The font a workbook gives to cells that name none. */
export interface UsualFont {
  readonly name: string;
  readonly size: number;
}

type Alignment = NonNullable<CellStyle["alignment"]>;

/** A cell's look in the library's words. */
export function libraryStyle(format: CellFormat, usual: UsualFont): CellStyle {
  const { numberFormat, fill, borders, locked } = format;
  const alignment = libraryAlignment(format);
  return {
    font: libraryFont(format, usual),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: rgb(fill) } }),
    ...(borders ? { border: Object.fromEntries(Object.entries(borders).map(([side, line]) => [side, { style: lineStyle(line), color: rgb(line.color) }])) } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(locked === undefined ? {} : { protection: { locked } }),
  };
}

/** A conditional format's look in the library's words; its ground is the file's background colour. */
export function libraryConditionalStyle(look: ConditionalLook): CellStyle {
  return {
    font: { ...(look.bold === null ? {} : { bold: look.bold }), ...(look.color === null ? {} : { color: rgb(look.color) }) },
    ...(look.fill === null ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: rgb(look.fill) } }),
  };
}

function libraryFont(format: CellFormat, usual: UsualFont): FontStyle {
  return {
    name: format.fontName ?? usual.name,
    size: format.fontSize ?? usual.size,
    ...(format.bold ? { bold: true } : {}),
    ...(format.italic ? { italic: true } : {}),
    ...(format.strikethrough ? { strikethrough: true } : {}),
    ...(format.underline ? { underline: format.underline === "Double" ? "double" : "single" } : {}),
    ...(format.color === undefined ? {} : { color: rgb(format.color) }),
  };
}

function libraryAlignment(format: CellFormat): Alignment {
  return {
    ...(format.horizontal && format.horizontal !== "General" ? { horizontal: wordFor(HORIZONTAL, format.horizontal) as NonNullable<Alignment["horizontal"]> } : {}),
    ...(format.vertical && format.vertical !== "Bottom" ? { vertical: wordFor(VERTICAL, format.vertical) as NonNullable<Alignment["vertical"]> } : {}),
    ...(format.wrap ? { wrapText: true } : {}),
    ...(format.shrinkToFit ? { shrinkToFit: true } : {}),
    ...(format.indent ? { indent: format.indent } : {}),
    ...(format.textRotation ? { textRotation: storedRotation(format.textRotation) } : {}),
  };
}

const wordFor = (words: Readonly<Record<string, string | undefined>>, wanted: string): string => Object.entries(words).find(([, word]) => word === wanted)?.[0] ?? "general";

const storedRotation = (degrees: number): number => (degrees < 0 ? 90 - degrees : degrees === 180 ? 255 : degrees); // eslint-disable-line no-nested-ternary -- three cases of one number

const LINE_STYLES: Readonly<Record<CellBorder["style"], { readonly usual: BorderLineStyle; readonly medium: BorderLineStyle }>> = {
  Continuous: { usual: "thin", medium: "medium" },
  Dash: { usual: "dashed", medium: "mediumDashed" },
  Dot: { usual: "dotted", medium: "dotted" },
  Double: { usual: "double", medium: "double" },
  DashDot: { usual: "dashDot", medium: "mediumDashDot" },
};

function lineStyle({ style, weight }: CellBorder): BorderLineStyle {
  if (style === "Continuous" && weight === "Hairline") return "hair";
  if (style === "Continuous" && weight === "Thick") return "thick";
  return LINE_STYLES[style][weight === "Medium" || weight === "Thick" ? "medium" : "usual"];
}

/** The library's colours have no `#`. */
export const rgb = (color: string): { readonly rgb: string } => ({ rgb: color.replace("#", "").toUpperCase() });
