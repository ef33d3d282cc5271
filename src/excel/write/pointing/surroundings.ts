import { loadExtent } from "../../load-extent";
import type { SheetExtent } from "../../plan-pieces";

/** A sheet that a writing leaves alone. */
export interface OtherSheet {
  readonly id: string;
  readonly name: string;
  readonly protection: "protected" | "open";
}

/** Where formulas may stand that speak of our sheets. */
export interface Surroundings {
  readonly extents: readonly SheetExtent[];
  /** Names, those of the whole workbook and each sheet's own. */
  readonly names: readonly { readonly name: string; readonly sheetId: string | null; readonly formula: string }[];
}

/** Asks how large these sheets are, and for the names they have of their own; what is returned reads the answer after the next sync. */
export function loadSurroundings({ workbook: { worksheets } }: Excel.RequestContext, others: readonly OtherSheet[]): () => Surroundings {
  const read = others.map(({ id, name }) => {
    const sheet = worksheets.getItem(id);
    return { id, extent: loadExtent(sheet, name), names: sheet.names.load("items/name,items/formula") };
  });
  return () => ({
    extents: read.flatMap(({ extent }) => extent() ?? []),
    names: read.flatMap(({ id, names }) => names.items.map((item) => ({ name: item.name, sheetId: id, formula: String(item.formula) }))),
  });
}
