import type { CellFormat } from "../../host/model";
import { childAt, flagAttribute, numberAttribute, textAttribute, type Element } from "../xml";
import { resolveColor, type Palette } from "./resolve-color";

type Look = { -readonly [Key in keyof CellFormat]: CellFormat[Key] };

/** A `<font>` element's part of a cell's look. */
export function readFont(font: Element | null, palette: Palette): CellFormat {
  const look: Look = {};
  const name = textAttribute(childAt(font, "name") ?? childAt(font, "rFont"), "val");
  const size = numberAttribute(childAt(font, "sz"), "val");
  const color = resolveColor(childAt(font, "color"), palette);
  const underline = childAt(font, "u");
  const underlineKind = textAttribute(underline, "val") ?? "single";
  if (name !== null) look.fontName = name;
  if (size !== null) look.fontSize = size;
  if (isOn(childAt(font, "b"))) look.bold = true;
  if (isOn(childAt(font, "i"))) look.italic = true;
  if (isOn(childAt(font, "strike"))) look.strikethrough = true;
  if (underline && underlineKind !== "none") look.underline = underlineKind.startsWith("double") ? "Double" : "Single";
  if (color !== null) look.color = color;
  return look;
}

const isOn = (element: Element | null): boolean => element !== null && flagAttribute(element, "val", true);

/** A `<fill>` element's ground, or null where it has none. A pattern counts as its ground, a gradient as its first colour. */
export function readFill(fill: Element | null, palette: Palette): string | null {
  const pattern = childAt(fill, "patternFill");
  if (!pattern) return resolveColor(childAt(fill, "gradientFill", "stop", "color"), palette);
  const kind = textAttribute(pattern, "patternType") ?? "none";
  if (kind === "none" || kind === "gray125") return null;
  return resolveColor(childAt(pattern, kind === "solid" ? "fgColor" : "bgColor"), palette);
}

/** The ground of a conditional format, where the file may leave the pattern out and means the other colour. */
export function readConditionalFill(fill: Element | null, palette: Palette): string | null {
  const pattern = childAt(fill, "patternFill");
  return resolveColor(childAt(pattern, "bgColor"), palette) ?? resolveColor(childAt(pattern, "fgColor"), palette);
}

/** An `<alignment>` element's part of a cell's look. */
export function readAlignment(alignment: Element | null): CellFormat {
  const look: Look = {};
  const horizontal = HORIZONTAL[textAttribute(alignment, "horizontal") ?? "general"];
  const vertical = VERTICAL[textAttribute(alignment, "vertical") ?? "bottom"];
  const indent = numberAttribute(alignment, "indent");
  const rotation = numberAttribute(alignment, "textRotation");
  if (horizontal) look.horizontal = horizontal;
  if (vertical) look.vertical = vertical;
  if (flagAttribute(alignment, "wrapText")) look.wrap = true;
  if (flagAttribute(alignment, "shrinkToFit")) look.shrinkToFit = true;
  if (indent !== null && indent > 0) look.indent = indent;
  // The file counts downward angles on from 90; 255 is stacked text, which Office.js calls 180.
  if (rotation !== null && rotation !== 0) look.textRotation = rotation === 255 ? 180 : rotation <= 90 ? rotation : 90 - rotation; // eslint-disable-line no-nested-ternary -- three cases of one number
  return look;
}

/** The file's word to the model's; what is left out here is the default. */
export const HORIZONTAL: Readonly<Record<string, CellFormat["horizontal"]>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

export const VERTICAL: Readonly<Record<string, CellFormat["vertical"]>> = { top: "Top", center: "Center", justify: "Justify", distributed: "Distributed" };
