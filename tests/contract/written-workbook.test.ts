import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import JSZip from "jszip";
import { COMPARISON_SHEET, DETAIL_SHEET, INPUT_SHEETS } from "../../src/workbook";
import { aFolder } from "../support/a-workbook-file";
import { readByOpenpyxl, savedByLibreOffice, whyNoOtherPrograms, type OtherCell, type OtherWorkbook } from "../support/other-programs";
import { PROJECT, runCommand } from "../support/run-command";

jest.setTimeout(400_000);

/** Parts of the format that openpyxl does not know, and says so: bars in cells as Excel 2010 draws them, lists on other sheets. */
const UNKNOWN_TO_OPENPYXL = [/^Conditional Formatting extension is not supported/, /^Data Validation extension is not supported/, /^Unknown extension is not supported/];
/** Columns of words that may look like a figure: a rank whose range is itself. */
const WORDS = ["Rank, range"];

const why = whyNoOtherPrograms();
if (why !== null) process.stderr.write(`tests/contract/written-workbook: ${why}\n`);
const check = why === null ? test : test.skip;

const place = ({ sheet, address }: OtherCell): string => `${sheet}!${address}`;

/** Takes the cached results away, so that a program must calculate what it shows. */
async function withoutResults(file: string, target: string): Promise<void> {
  const archive = await JSZip.loadAsync(readFileSync(file));
  const sheets = Object.keys(archive.files).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  await Promise.all(sheets.map(async (name) => archive.file(name, ((await archive.file(name)?.async("string")) ?? "").replace(/(<f\b[^>]*?(?:\/>|>[\s\S]*?<\/f>))<v>[^<]*<\/v>/g, "$1"))));
  writeFileSync(target, await archive.generateAsync({ type: "uint8array", compression: "DEFLATE" }));
}

describe("the written workbook in other programs", () => {
  let ours: OtherWorkbook;
  let theirs: OtherWorkbook;

  beforeAll(async () => {
    if (why !== null) return;
    const folder = aFolder();
    const [written, bare] = [path.join(folder, "written.xlsx"), path.join(folder, "bare.xlsx")];
    expect(await runCommand(["compare", path.join(PROJECT, "assets", "sample-practice.xlsx"), "--out", written, "--preset", "full"])).toMatchObject({ exitCode: 0 });
    await withoutResults(written, bare);
    ours = readByOpenpyxl(written);
    theirs = readByOpenpyxl(savedByLibreOffice(bare, aFolder()));
  });

  check("opens in openpyxl, which warns of nothing but parts it does not know", () => {
    expect(ours.warnings.filter((warning) => !UNKNOWN_TO_OPENPYXL.some((known) => known.test(warning)))).toEqual([]);
    expect(ours.sheets).toEqual(expect.arrayContaining([COMPARISON_SHEET, DETAIL_SHEET]));
  });

  check("opens in LibreOffice with every sheet and every cell of ours", () => {
    expect(theirs.sheets).toEqual(ours.sheets);
    const found = new Map(theirs.cells.map((cell) => [place(cell), cell]));
    const own = ours.cells.filter(({ sheet, value }) => [COMPARISON_SHEET, DETAIL_SHEET].includes(sheet) && value !== null);
    const lost = own.filter((cell) => found.get(place(cell))?.value !== cell.value && cell.kind !== "n");
    expect(lost.map(place)).toEqual([]);
  });

  check("has in every formula's cell the value that LibreOffice calculates", () => {
    const calculated = new Map(theirs.cells.map((cell) => [place(cell), cell.value]));
    const formulas = ours.cells.filter(({ formula }) => formula !== null);
    expect(formulas.length).toBeGreaterThan(1_000);
    const differing = formulas.filter((cell) => {
      const other = calculated.get(place(cell));
      return typeof cell.value === "number" && typeof other === "number" ? Math.abs(cell.value - other) > 1e-9 * Math.max(1, Math.abs(cell.value)) : cell.value !== other;
    });
    expect(differing.map((cell) => [place(cell), cell.value, calculated.get(place(cell))])).toEqual([]);
  });

  check("holds figures as numbers, each in a format that shows a figure", () => {
    const cells = ours.cells.filter(({ sheet }) => sheet === COMPARISON_SHEET);
    const column = ({ address }: OtherCell): string => address.replace(/\d/g, "");
    const heading = new Map(cells.filter(({ address }) => cells.some((each) => each.value === "Associate" && each.address.replace(/\D/g, "") === address.replace(/\D/g, ""))).map((cell) => [column(cell), cell.value]));
    const textual = cells.filter((cell) => cell.kind === "s" && /^[-−+$]?[\d,.]+\s*[%×MK]?$/.test(String(cell.value)) && !WORDS.includes(String(heading.get(column(cell)))));
    expect(textual.map(place)).toEqual([]);
    expect(cells.filter(({ kind, format }) => kind === "n" && format === "General").map(place)).toEqual([]);
  });

  check("holds days as days, in the sheets that ask for them", () => {
    const headings = ours.cells.filter(({ sheet, value }) => INPUT_SHEETS.includes(sheet) && typeof value === "string" && / date$|^Date$|^Since$|^Asked on$|^Decided on$|^Trial start$/.test(value));
    expect(headings.length).toBeGreaterThan(5);
    for (const heading of headings) {
      const column = heading.address.replace(/\d/g, "");
      const row = Number(heading.address.replace(/\D/g, ""));
      const under = ours.cells.filter(({ sheet, address, value }) => sheet === heading.sheet && value !== null && address.replace(/\d/g, "") === column && Number(address.replace(/\D/g, "")) > row);
      expect(under.filter(({ isDate }) => !isDate).map(place)).toEqual([]);
    }
  });
});
