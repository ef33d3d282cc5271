import { explainCells, findCollections, nameCorrection, type Found, type NameOption } from "../../src/actions";
import type { Answers, CellValue } from "../../src/workbook";
import { MemoryWorkbook } from "../support/memory-workbook";

const ROWS: readonly (readonly [string, number])[] = [["LEE, ANN MD", 100_000], ["Lee, Ann", 50_000], ["CASTELLANOS, ANN MD", 40_000], ["GARDEN, ROSE", 9_000]];
const sheets = { Payments: [["Provider", "Month", "Payments"], ...ROWS.flatMap(([name, amount]) => [1, 2, 3].map((month): CellValue[] => [name, `2025-0${month}`, amount]))] };

const find = (answers: Answers = {}, settings = {}): Promise<Found> => findCollections(new MemoryWorkbook({ sheets, settings }), answers);
const people = ({ reading }: Found): (string | undefined)[] => reading.group?.physicians.map(({ name }) => name) ?? [];

function optionsAt(found: Found, where: string): readonly NameOption[] {
  const [name] = explainCells(found, [], where)?.names ?? [];
  return name === undefined ? [] : nameCorrection(found, name).options;
}

const meaningsOf = (options: readonly NameOption[]): string[] => options.map(({ meaning }) => (meaning.kind === "same" ? `same as ${meaning.person}` : meaning.kind));

describe("a name that is read wrongly", () => {
  test("is found by pointing at its row, and could be nobody's or another's; what it would move is told", async () => {
    const found = await find();
    expect(people(found)).toEqual(["Ann Lee", "Ann Castellanos", "Rose Garden"]);
    const options = optionsAt(found, "Payments!C11");
    expect(meaningsOf(options)).toEqual(["nobody", "same as Ann Lee", "same as Ann Castellanos"]);
    expect(options[0]).toMatchObject({ labels: ["GARDEN, ROSE"], cents: 27_000_00, answers: { "who-garden-rose": "nobody" } });
  });

  test("moves with all spellings of that person, or alone where it becomes a person of its own", async () => {
    const options = optionsAt(await find(), "Payments!A2");
    expect(meaningsOf(options)).toEqual(["nobody", "apart", "same as Ann Castellanos", "same as Rose Garden"]);
    expect(options.map(({ answers }) => Object.keys(answers))).toEqual([["who-lee-ann-md", "who-lee-ann"], ["who-lee-ann-md"], ["who-lee-ann-md", "who-lee-ann"], ["who-lee-ann-md", "who-lee-ann"]]);
  });

  test("is read as was said, and as it is printed once that is taken back", async () => {
    const found = await find({ "who-castellanos-ann-md": "as-ann-lee", "who-garden-rose": "nobody" });
    expect(people(found)).toEqual(["Ann Lee"]);
    const options = optionsAt(found, "Payments!A12");
    expect(meaningsOf(options)).toEqual(["as printed", "own", "same as Ann Lee"]);
    expect(people(await find({ ...found.answers, ...options[0]?.answers }))).toEqual(["Ann Lee", "Rose Garden"]);
  });

  test("is remembered for the layout, without anybody asking", async () => {
    const { reading } = await find();
    const settings = { "partnerTrack.answers": { schemaVersion: 1, bySignature: { [reading.signature]: { "who-garden-rose": "nobody" } } } };
    const found = await find({}, settings);
    expect(people(found)).toEqual(["Ann Lee", "Ann Castellanos"]);
    expect(found.answers).toEqual({ "who-garden-rose": "nobody" });
  });
});

describe("cells of one row among many", () => {
  test("tell of one name and its person alone", async () => {
    const explained = explainCells(await find(), [], "Payments!C8");
    expect(explained?.names.map(({ label }) => label)).toEqual(["CASTELLANOS, ANN MD"]);
    expect(explained?.people.map(({ name }) => name)).toEqual(["Ann Castellanos"]);
  });

  test("of the heading tell of none", async () => {
    expect(explainCells(await find(), [], "Payments!A1:C1")).toMatchObject({ names: [], people: [], sources: [{ what: "collections" }] });
  });
});
