import type { CellFormat, ConditionalLook } from "../../host/model";
import { childAt, childrenOf, flagAttribute, numberAttribute, parseXml, rootOf, textAttribute, type Element } from "../xml";
import { BUILTIN_NUMBER_FORMATS } from "./builtin-number-formats";
import { readBorder } from "./read-border";
import { readAlignment, readConditionalFill, readFill, readFont } from "./read-look";
import { defaultPalette, resolveColor, type Palette } from "./resolve-color";
import { OFFICE_THEME } from "./theme";

/** A workbook's looks: what a cell's and a conditional format's numbers point at. */
export interface Styles {
  /** By a cell's style index: one object a style, shared by its cells; null where it is the workbook's default. */
  readonly formats: readonly (CellFormat | null)[];
  /** By a conditional format's index. */
  readonly conditionalLooks: readonly ConditionalLook[];
  readonly palette: Palette;
}

export const NO_STYLES: Styles = { formats: [], conditionalLooks: [], palette: defaultPalette(OFFICE_THEME) };

/** Reads a workbook's styles part. Colours are resolved with the theme's. */
export function readStyles(xml: string, theme: readonly string[]): Styles {
  const root = rootOf(parseXml(xml));
  const palette = readPalette(root, theme);
  const numberFormats = new Map(BUILTIN_NUMBER_FORMATS);
  for (const element of childrenOf(childAt(root, "numFmts"), "numFmt")) numberFormats.set(numberAttribute(element, "numFmtId") ?? 0, textAttribute(element, "formatCode") ?? "General");
  const fonts = childrenOf(childAt(root, "fonts"), "font").map((font) => readFont(font, palette));
  const fills = childrenOf(childAt(root, "fills"), "fill").map((fill) => readFill(fill, palette));
  const borders = childrenOf(childAt(root, "borders"), "border").map((border) => readBorder(border, palette));
  const looks = childrenOf(childAt(root, "cellXfs"), "xf").map((xf): CellFormat => {
    const numberFormat = numberFormats.get(numberAttribute(xf, "numFmtId") ?? 0) ?? "General";
    const fill = fills[numberAttribute(xf, "fillId") ?? 0] ?? null;
    const lines = borders[numberAttribute(xf, "borderId") ?? 0] ?? null;
    const isUnlocked = !flagAttribute(childAt(xf, "protection"), "locked", true);
    return {
      ...(numberFormat === "General" ? {} : { numberFormat }),
      ...fonts[numberAttribute(xf, "fontId") ?? 0],
      ...(fill === null ? {} : { fill }),
      ...readAlignment(childAt(xf, "alignment")),
      ...(isUnlocked ? { locked: false } : {}),
      ...(lines === null ? {} : { borders: lines }),
    };
  });
  return { formats: looks.map((look) => withoutDefaults(look, looks[0] ?? {})), conditionalLooks: readConditionalLooks(root, palette), palette };
}

/** The default font says nothing about a cell; a look with nothing left is no look. */
function withoutDefaults(look: CellFormat, usual: CellFormat): CellFormat | null {
  const { fontName, fontSize, color, ...rest } = look;
  const own: CellFormat = {
    ...rest,
    ...(fontName === undefined || fontName === usual.fontName ? {} : { fontName }),
    ...(fontSize === undefined || fontSize === usual.fontSize ? {} : { fontSize }),
    ...(color === undefined || color === (usual.color ?? "#000000") ? {} : { color }),
  };
  return Object.keys(own).length > 0 ? own : null;
}

function readPalette(root: Element, theme: readonly string[]): Palette {
  const own = childrenOf(childAt(root, "colors", "indexedColors"), "rgbColor").map((element) => textAttribute(element, "rgb") ?? "");
  const usual = defaultPalette(theme);
  return { theme, indexed: usual.indexed.map((color, index) => own[index] ?? color) };
}

function readConditionalLooks(root: Element, palette: Palette): readonly ConditionalLook[] {
  return childrenOf(childAt(root, "dxfs"), "dxf").map((look) => {
    const font = childAt(look, "font");
    const bold = childAt(font, "b");
    return {
      color: resolveColor(childAt(font, "color"), palette),
      fill: readConditionalFill(childAt(look, "fill"), palette),
      bold: bold ? flagAttribute(bold, "val", true) : null,
    };
  });
}
