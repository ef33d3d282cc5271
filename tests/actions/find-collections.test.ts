import { findCollections, type ProgressStep } from "../../src/actions";
import { COMPARISON_SHEET, DETAIL_SHEET, WorkbookError } from "../../src/workbook";
import { aWorkbook } from "../support/a-workbook";

describe("finding the collections", () => {
  test("reads every physician's quarters and ties them to the ledger's total", async () => {
    const { reading, workbookName, access } = await findCollections(aWorkbook());
    expect(reading.outcome).toBe("records");
    expect(reading.group?.physicians.map(({ name }) => name)).toEqual(["Amara Okafor", "Grace Kim", "Marcus Boyd"]);
    expect(reading.group?.quarters).toHaveLength(6);
    const total = reading.group?.physicians.flatMap(({ collections }) => collections).reduce<number>((sum, cents) => sum + (cents ?? 0), 0);
    expect(reading.tieOut.map(({ file }) => file)).toEqual([total]);
    expect([workbookName, access]).toEqual(["Book1.xlsx", "writable"]);
  });

  test("asks for the map once and for the cells once", async () => {
    const workbook = aWorkbook();
    await findCollections(workbook);
    expect(workbook.asked).toEqual(["readMap", "readSheets Payments, cFTE"]);
  });

  test("never reads our own sheets, kept ones, drafts or what is hidden from the menu, whatever stands in them", async () => {
    const ours = [["Provider", "Month", "Payments"], ["Somebody Else", "2026-01", 1]];
    const names = [COMPARISON_SHEET, DETAIL_SHEET, `${COMPARISON_SHEET} (kept)`, "Partner Track draft 1", "Deep"];
    const workbook = aWorkbook({ sheets: Object.fromEntries(names.map((name) => [name, ours])), veryHidden: ["Deep"] });
    const { sheetsRead, reading } = await findCollections(workbook);
    expect(sheetsRead).toEqual(["Payments", "cFTE"]);
    expect(reading.group?.physicians.map(({ name }) => name)).not.toContain("Somebody Else");
  });

  test("puts the answers given now before those remembered in the workbook", async () => {
    const settings = { "partnerTrack.answers": { schemaVersion: 1, answers: { remembered: "kept", both: "old" } } };
    const { answers } = await findCollections(aWorkbook({ settings }), { both: "new" });
    expect(answers).toEqual({ remembered: "kept", both: "new" });
  });

  test.each([
    ["another version", { schemaVersion: 2, answers: { a: "b" } }],
    ["a list", ["a", "b"]],
    ["a word", "yes"],
    ["nothing", null],
  ])("remembers nothing where %s stands in the place of answers", async (_, stored) => {
    const { answers } = await findCollections(aWorkbook({ settings: { "partnerTrack.answers": stored } }));
    expect(answers).toEqual({});
  });

  test("forgets remembered answers that are no text", async () => {
    const settings = { "partnerTrack.answers": { schemaVersion: 1, answers: { good: "yes", bad: 3 } } };
    expect((await findCollections(aWorkbook({ settings }))).answers).toEqual({ good: "yes" });
  });

  test("says each step before it is taken", async () => {
    const steps: ProgressStep[] = [];
    await findCollections(aWorkbook(), {}, (step) => steps.push(step));
    expect(steps).toEqual(["map", "read", "understand"]);
  });

  test("refuses an empty workbook in words, and does not fail", async () => {
    const { reading } = await findCollections(aWorkbook({ sheets: { Payments: [], cFTE: [] } }));
    expect(reading.outcome).toBe("refuse");
    expect(reading.why).not.toBe("");
  });

  test("hands on the program's failure as it is", async () => {
    const workbook = aWorkbook();
    workbook.readSheets = () => Promise.reject(new WorkbookError("edit-mode", { code: "InvalidOperationInCellEditMode", doing: "reading", workbook: "untouched" }));
    await expect(findCollections(workbook)).rejects.toMatchObject({ kind: "edit-mode" });
  });
});
