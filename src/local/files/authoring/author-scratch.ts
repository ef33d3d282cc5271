import { writeXlsx, type WriteSheet } from "hucre";
import type { CellFormat, SheetModel } from "../../host/model";
import { OriginalPackage, linkedParts } from "../package";
import { readWorkbookPart } from "../reading";
import { librarySheet } from "./library-sheet";
import { libraryStyle, type UsualFont } from "./library-style";

/** A workbook written by the library for its parts: the frames of our sheets, their tables, and the styles they use. */
export interface Scratch {
  /** By sheet, in the order given: its part without cells. */
  readonly frames: readonly ScratchFrame[];
  /** The styles part all of it points into. */
  readonly stylesXml: string;
  /** By look, in the order given: its index in the styles part. */
  readonly styleIndexes: readonly number[];
}

export interface ScratchFrame {
  readonly xml: string;
  readonly tables: readonly string[];
}

/** Has the library write our sheets' frames and these looks. The cells are not its business: see `cellsXml`. */
export async function authorScratch(sheets: readonly SheetModel[], looks: readonly CellFormat[], usual: UsualFont): Promise<Scratch> {
  const samples: WriteSheet = {
    name: "Looks",
    rows: [],
    cells: new Map(looks.map((look, row) => [`${row},0`, { value: null, type: "empty", style: libraryStyle(look, usual) }])),
  };
  const archive = await writeXlsx({ sheets: [...sheets.map((sheet, index) => librarySheet(sheet, `Sheet${index + 1}`)), samples], defaultFont: usual });
  const source = new OriginalPackage(archive);
  const part = readWorkbookPart(source);
  const frames = part.sheets.slice(0, -1).map((entry): ScratchFrame => ({
    xml: source.text(entry.path),
    tables: linkedParts(source, entry.path, "table").map((path) => source.text(path)),
  }));
  const samplesXml = source.text(part.sheets.at(-1)?.path ?? "");
  const indexByRow = new Map([...samplesXml.matchAll(/<c r="A(\d+)" s="(\d+)"/g)].map((match) => [Number(match[1]) - 1, Number(match[2])]));
  return { frames, stylesXml: source.text(part.stylesPath ?? ""), styleIndexes: looks.map((_, row) => indexByRow.get(row) ?? 0) };
}
