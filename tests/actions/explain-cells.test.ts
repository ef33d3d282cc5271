import fc from "fast-check";
import { explainCells, findCollections } from "../../src/actions";
import { blockAddress, COMPARISON_SHEET, type Question } from "../../src/workbook";
import { aWorkbook } from "../support/a-workbook";

const QUESTION: Question = { id: "column", text: "Which column?", where: ["Payments!C1"], options: [], default: "" };

describe("how cells were understood", () => {
  test("cells of a block tell what it was taken for and whose figures come from it", async () => {
    const found = await findCollections(aWorkbook());
    const [source] = found.reading.sources;
    const explained = explainCells(found, [QUESTION], source?.where ?? "");
    expect(explained?.sources).toContainEqual(source);
    expect(explained?.people.map(({ name }) => name)).toEqual(found.reading.group?.physicians.map(({ name }) => name));
    expect(explained?.questions).toEqual([QUESTION]);
    expect(explained?.sheet).toMatchObject({ kind: "looked-at" });
  });

  test("cells far from every block touch nothing, and the blocks of their sheet are told", async () => {
    const found = await findCollections(aWorkbook());
    expect(explainCells(found, [QUESTION], "Payments!ZZ9999")).toMatchObject({ sources: [], people: [], tieOut: [], questions: [], findings: [], sheet: { kind: "looked-at", sourcesThere: [{ what: "collections" }] } });
  });

  test.each([
    [`'${COMPARISON_SHEET}'!A1`, "ours"],
    ["'New sheet'!A1", "not-looked-at"],
  ])("%s is on a sheet that was not read: %s", async (where, kind) => {
    expect(explainCells(await findCollections(aWorkbook()), [], where)?.sheet.kind).toBe(kind);
  });

  test("a sheet that was said to be left out is told as that, with its name as it is written", async () => {
    const found = await findCollections(aWorkbook(), { "sheet-Payments": "left-out" });
    expect(explainCells(found, [], "PAYMENTS!A1")).toMatchObject({ sources: [], people: [], sheet: { kind: "left-out", name: "Payments" } });
  });

  test.each(["", "Payments", "nothing at all!"])("%p names no cells", async (where) => {
    expect(explainCells(await findCollections(aWorkbook()), [], where)).toBeNull();
  });

  test("more cells never touch less", async () => {
    const found = await findCollections(aWorkbook());
    const sheet = fc.constantFrom("Payments", "cFTE", "Elsewhere");
    const size = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(sheet, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 }), size, size, (name, row, column, rowCount, columnCount) => {
        const few = explainCells(found, [QUESTION], `${name}!${blockAddress({ row, column })}`);
        const many = explainCells(found, [QUESTION], `${name}!${blockAddress({ row, column, rowCount, columnCount })}`);
        for (const part of ["sources", "people", "tieOut", "questions", "findings"] as const) expect(many?.[part]).toEqual(expect.arrayContaining([...(few?.[part] ?? [])]));
      }),
    );
  });
});
