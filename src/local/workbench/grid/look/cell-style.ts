import type { CSSProperties } from "react";
import type { CellBorder, CellFormat, ModelValue } from "../../../host/model";

const FALLBACK_FONTS = '"Carlito", "Segoe UI", "Helvetica Neue", Arial, sans-serif';
const INDENT_PIXELS = 9;
const CELL_PADDING = 3;

const BORDER_WIDTHS: Readonly<Record<CellBorder["weight"], number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const BORDER_STYLES: Readonly<Record<CellBorder["style"], string>> = { Continuous: "solid", Dash: "dashed", Dot: "dotted", Double: "double", DashDot: "dashed" };

export type Side = "left" | "center" | "right";

/** Left for text, right for numbers, centre for errors and truth values, unless the format says otherwise. */
export function horizontalSide(format: CellFormat, value: ModelValue): Side {
  switch (format.horizontal) {
    case "Left":
    case "Fill":
    case "Justify":
      return "left";
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    case "General":
    case undefined:
      return sideOfValue(value);
  }
}

function sideOfValue(value: ModelValue): Side {
  if (typeof value === "number") return "right";
  return typeof value === "string" || value === null ? "left" : "center";
}

/** The font as CSS writes it, also for measuring. */
export function cssFont({ fontName = "Calibri", fontSize = 11, bold, italic }: CellFormat): string {
  return `${italic ? "italic " : ""}${bold ? "700" : "400"} ${fontSize}pt "${fontName.replaceAll('"', "")}", ${FALLBACK_FONTS}`;
}

/** A cell's format as CSS, without its place and size. */
export function cellStyle(format: CellFormat, side: Side): CSSProperties {
  const { vertical = "Bottom", indent = 0, borders = {} } = format;
  return {
    font: cssFont(format),
    color: format.color,
    backgroundColor: format.fill,
    textDecoration: decoration(format),
    justifyContent: { left: "flex-start", center: "center", right: "flex-end" }[side],
    textAlign: side,
    alignItems: { Top: "flex-start", Center: "center", Bottom: "flex-end", Justify: "flex-start", Distributed: "center" }[vertical],
    whiteSpace: format.wrap ? "pre-wrap" : "pre",
    overflowWrap: format.wrap ? "anywhere" : undefined,
    paddingLeft: CELL_PADDING + (side === "left" ? indent * INDENT_PIXELS : 0),
    paddingRight: CELL_PADDING + (side === "right" ? indent * INDENT_PIXELS : 0),
    borderTop: cssBorder(borders.top),
    borderBottom: cssBorder(borders.bottom),
    borderLeft: cssBorder(borders.left),
    borderRight: cssBorder(borders.right),
  };
}

function decoration({ underline, strikethrough }: CellFormat): string | undefined {
  const lines = [underline ? "underline" : "", strikethrough ? "line-through" : "", underline === "Double" ? "double" : ""].filter((each) => each !== "");
  return lines.length > 0 ? lines.join(" ") : undefined;
}

function cssBorder(border: CellBorder | undefined): string | undefined {
  if (!border) return undefined;
  const width = border.style === "Double" ? 3 : BORDER_WIDTHS[border.weight];
  return `${width}px ${border.weight === "Hairline" ? "dotted" : BORDER_STYLES[border.style]} ${border.color}`;
}
