import { readFileSync } from "node:fs";
import path from "node:path";
import { FileError, openXlsx } from "../../src/local/files";
import { chances } from "../support/reading/fuzz-sheet";
import { withParts, partText } from "../support/xlsx/parts";
import { count, type SoakResult } from "./soak-result";

const FILES = 1_000;
const PARTS = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/worksheets/sheet1.xml"] as const;
const SCRAPS = ["<", ">", "/>", '"', "&", "&constructor;", "<row ", "<c r=\"XFD1048576\">", "<!DOCTYPE a>", "r:id=\"rId1\"", "__proto__", "\u202e", "1e999", "-1", "state=\"constructor\"", "t=\"s\"", "</sheetData>"] as const;

/** A workbook whose parts are damaged at random, and packed again so that the zip is sound: it opens, or is refused for a reason. */
export async function soakFiles(firstSeed: number, project: string): Promise<SoakResult> {
  const whole = readFileSync(path.join(project, "tests/fixtures/xlsx/rich.xlsx"));
  const faults: string[] = [];
  const outcomes = { opened: 0, refused: 0 };
  for (let seed = firstSeed; seed < firstSeed + FILES; seed += 1) {
    try {
      // One after the other: a fault is told with its seed.
      // eslint-disable-next-line no-await-in-loop
      await openXlsx(damaged(whole, seed), "any.xlsx");
      outcomes.opened += 1;
    } catch (error) {
      if (error instanceof FileError) outcomes.refused += 1;
      else faults.push(`file ${seed}: ${String(error)}`);
    }
  }
  return {
    what: "Files with damaged parts through the opener",
    tried: `${count(FILES)}, seeds ${firstSeed} to ${firstSeed + FILES - 1}`,
    found: `${count(outcomes.opened)} opened, ${count(outcomes.refused)} refused; no other failure`,
    faults,
  };
}

function damaged(whole: Uint8Array, seed: number): Uint8Array {
  const chance = chances(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item;
  const part = pick(PARTS);
  let text = partText(whole, part);
  for (let blow = 0; blow < 1 + chance() * 4; blow += 1) {
    const at = Math.floor(chance() * text.length);
    text = text.slice(0, at) + (chance() < 0.6 ? pick(SCRAPS) : "") + text.slice(at + Math.floor(chance() * 12));
  }
  return withParts(whole, { [part]: text });
}
