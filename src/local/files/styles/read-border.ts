import type { CellBorder } from "../../host/model";
import { childAt, textAttribute, type Element } from "../xml";
import { resolveColor, type Palette } from "./resolve-color";

type Line = Pick<CellBorder, "style" | "weight">;

/** The file's words for a line, in the model's. Lines with two dots between dashes are shown with one. */
const LINES: Readonly<Record<string, Line>> = {
  thin: { style: "Continuous", weight: "Thin" },
  hair: { style: "Continuous", weight: "Hairline" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDot", weight: "Medium" },
  slantDashDot: { style: "DashDot", weight: "Medium" },
};

const SIDES = { top: ["top"], bottom: ["bottom"], left: ["left", "start"], right: ["right", "end"] } as const;

/** A `<border>` element's lines, or null where it draws none. */
export function readBorder(border: Element | null, palette: Palette): Readonly<Partial<Record<keyof typeof SIDES, CellBorder>>> | null {
  const lines: Partial<Record<keyof typeof SIDES, CellBorder>> = {};
  for (const [side, names] of Object.entries(SIDES) as [keyof typeof SIDES, readonly string[]][]) {
    const element = names.map((name) => childAt(border, name)).find((found) => found !== null) ?? null;
    const line = LINES[textAttribute(element, "style") ?? "none"];
    if (line) lines[side] = { ...line, color: resolveColor(childAt(element, "color"), palette) ?? "#000000" };
  }
  return Object.keys(lines).length > 0 ? lines : null;
}
