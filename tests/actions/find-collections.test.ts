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

  test("puts the answers given now before those remembered for this layout", async () => {
    const { signature } = (await findCollections(aWorkbook())).reading;
    const settings = { "partnerTrack.answers": { schemaVersion: 1, bySignature: { [signature]: { remembered: "kept", both: "old" } } } };
    const { answers } = await findCollections(aWorkbook({ settings }), { both: "new" });
    expect(answers).toEqual({ remembered: "kept", both: "new" });
  });

  test("answers remembered for another layout are kept, and not used", async () => {
    const bySignature = { "0123456789abcdef": { "collections-column": "net" } };
    const found = await findCollections(aWorkbook({ settings: { "partnerTrack.answers": { schemaVersion: 1, bySignature } } }));
    expect(found).toMatchObject({ answers: {}, remembered: bySignature });
  });

  test("asks once: next quarter's export of the same shape needs no answer", async () => {
    const lines = (quarter: string, extra: number): (string | number)[][] => [
      ["Provider", "Quarter", "Payments", "Collections"],
      ...[1, 2, 3].map((each) => ["Amara Osei", `${quarter}${each}`, 1_000 * each, 900 * each + extra]),
    ];
    const first = await findCollections(aWorkbook({ sheets: { Payments: lines("2025Q", 1) } }));
    expect(first.reading.outcome).toBe("ask");
    const [question] = first.reading.questions;
    const bySignature = { [first.reading.signature]: { [question?.id ?? ""]: question?.default ?? "" } };
    const next = await findCollections(aWorkbook({ sheets: { Payments: lines("2026Q", 7) }, settings: { "partnerTrack.answers": { schemaVersion: 1, bySignature } } }));
    expect(next.reading).toMatchObject({ outcome: "records", signature: first.reading.signature });
  });

  test.each([
    ["another version", { schemaVersion: 2, bySignature: { "0123456789abcdef": { a: "b" } } }],
    ["a list", ["a", "b"]],
    ["a word", "yes"],
    ["nothing", null],
    ["a key that is no signature", { schemaVersion: 1, bySignature: { __proto__: { a: "b" }, constructor: { a: "b" } } }],
  ])("remembers nothing where %s stands in the place of answers", async (_, stored) => {
    const { remembered } = await findCollections(aWorkbook({ settings: { "partnerTrack.answers": stored } }));
    expect(remembered).toEqual({});
  });

  test("forgets remembered answers that are no text", async () => {
    const settings = { "partnerTrack.answers": { schemaVersion: 1, bySignature: { "0123456789abcdef": { good: "yes", bad: 3 } } } };
    expect((await findCollections(aWorkbook({ settings }))).remembered).toEqual({ "0123456789abcdef": { good: "yes" } });
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
