import type { SheetModel } from "../../host/model";
import { linkedParts, type OriginalPackage } from "../package";
import { childAt, childrenOf, parseXml, rootOf } from "../xml";

/** What a drawing holds besides charts: pictures, shapes and text boxes, lines, and groups of them. */
const SHAPES = ["pic", "sp", "cxnSp", "grpSp"];

/** How many pictures and drawn shapes are on a sheet? */
export function countShapes(sheet: SheetModel, source: OriginalPackage): number {
  const [path] = linkedParts(source, sheet.origin ?? "", "drawing");
  if (path === undefined) return 0;
  return childrenOf(rootOf(parseXml(source.text(path)))).filter((anchor) => SHAPES.some((name) => childAt(anchor, name) !== null)).length;
}
