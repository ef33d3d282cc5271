import { freezeValues } from "../../src/actions";
import { MemoryWorkbook } from "../support/memory-workbook";

const aWorkbook = (content: Partial<ConstructorParameters<typeof MemoryWorkbook>[0]> = {}): MemoryWorkbook =>
  new MemoryWorkbook({
    sheets: {
      Payers: [["Aetna", "=PAYER_CLASS(A1)"], ["Medicaid", "=PAYER_CLASS(A2)"], ["Total", "=SUM(A1:A2)"]],
      Notes: [["=\"see PAYER_CLASS(A1)\""], ["=PAYER_RISK(Payers!A1:A2,Payers!A1:A2)"]],
    },
    results: { "Payers!B1": "Commercial", "Payers!B2": "=odd", "Payers!B3": 7, "Notes!A2": "#N/A" },
    ...content,
  });

describe("freezing to values", () => {
  test("our formulas become what they come to, everything else stays", async () => {
    const workbook = aWorkbook();
    const freeze = await freezeValues(workbook);
    expect(freeze).toMatchObject({ kind: "frozen", frozen: [{ sheet: "Payers", addresses: ["B1", "B2"] }, { sheet: "Notes", addresses: ["A2"] }], leftOut: [] });
    expect(await workbook.findFormulas(["PAYER_CLASS", "PAYER_RISK"])).toEqual([]);
    expect((await workbook.findFormulas(["SUM"])).map(({ address }) => address)).toEqual(["B3"]);
    expect(workbook.sheets.get("Payers")?.map(([, value]) => value)).toEqual(["Commercial", "=odd", 7]);
  });

  test("and formulas again when it is taken back", async () => {
    const workbook = aWorkbook();
    const freeze = await freezeValues(workbook);
    if (freeze.kind !== "frozen" || freeze.undo === null) throw new Error("There should be a way back.");
    await workbook.undo(freeze.undo);
    expect((await workbook.findFormulas(["PAYER_CLASS"])).map(({ formula }) => formula)).toEqual(["=PAYER_CLASS(A1)", "=PAYER_CLASS(A2)"]);
  });

  test.each([
    ["#BUSY!", "still calculating"],
    ["#NAME?", "function not loaded"],
    ["#SPILL!", "no plain value"],
  ])("a formula that shows %s is left out: %s", async (shown, why) => {
    const workbook = aWorkbook({ results: { "Payers!B1": shown, "Payers!B2": "Medicaid" } });
    expect(await freezeValues(workbook)).toMatchObject({ frozen: [{ sheet: "Payers", addresses: ["B2"] }, { sheet: "Notes", addresses: ["A2"] }], leftOut: [{ sheet: "Payers", address: "B1", why }] });
    expect((await workbook.findFormulas(["PAYER_CLASS"])).map(({ address }) => address)).toEqual(["B1"]);
  });

  test("where one sheet is protected nothing is changed on any, and it says which", async () => {
    const workbook = aWorkbook({ protected: ["Notes"] });
    expect(await freezeValues(workbook)).toEqual({ kind: "protected", sheets: ["Notes"] });
    expect(workbook.asked).not.toContain("edit");
  });

  test("a protected sheet without formulas of ours is in nobody's way", async () => {
    const workbook = new MemoryWorkbook({ sheets: { Payers: [["Aetna", "=PAYER_CLASS(A1)"]], Locked: [["=SUM(1)"]] }, protected: ["Locked"] });
    expect(await freezeValues(workbook)).toMatchObject({ kind: "frozen", frozen: [{ sheet: "Payers" }] });
  });

  test("where there is nothing to freeze there is nothing to take back", async () => {
    expect(await freezeValues(new MemoryWorkbook({ sheets: { Payers: [["Aetna", 1]] } }))).toEqual({ kind: "frozen", frozen: [], leftOut: [], undo: null });
  });
});
