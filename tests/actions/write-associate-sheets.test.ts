import { findCollections, runComparison, writeAssociateSheets } from "../../src/actions";
import { aWorkbook } from "../support/a-workbook";

describe("writing associates' sheets", () => {
  test("writes one for each associate, partners none", async () => {
    const workbook = aWorkbook();
    const { sheets, receipt } = await writeAssociateSheets(workbook, await findCollections(workbook));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(receipt.sheets);
    expect(sheets.every(({ name, sheet }) => sheet === `For ${name}`)).toBe(true);
    expect(sheets.length).toBeGreaterThan(1);
  });

  test("writes the one asked for, and takes it back whole", async () => {
    const workbook = aWorkbook();
    const before = JSON.stringify([...workbook.sheets]);
    const found = await findCollections(workbook);
    const name = found.reading.group?.physicians[0]?.name ?? "";
    const { receipt } = await writeAssociateSheets(workbook, found, { names: [name] });
    expect([...workbook.sheets.keys()]).toContain(`For ${name}`);
    if (receipt.undo !== null) await workbook.undo(receipt.undo);
    expect(JSON.stringify([...workbook.sheets])).toBe(before);
  });

  test("is never read as collections, under its own name or another", async () => {
    const workbook = aWorkbook();
    const before = await findCollections(workbook);
    await writeAssociateSheets(workbook, before);
    const after = await findCollections(workbook);
    expect(after.reading).toEqual(before.reading);
    const { sheets } = workbook;
    const copied = aWorkbook({ sheets: { Copy: sheets.get([...sheets.keys()].find((each) => each.startsWith("For ")) ?? "") ?? [] } });
    expect((await findCollections(copied)).reading.group).toEqual(before.reading.group);
  });

  test("is replaced when written again, also after a comparison in between; one that was changed is kept", async () => {
    const workbook = aWorkbook();
    const found = await findCollections(workbook);
    const names = [found.reading.group?.physicians[0]?.name ?? ""];
    await writeAssociateSheets(workbook, found, { names });
    await runComparison(workbook);
    expect((await writeAssociateSheets(workbook, found, { names })).receipt.kept).toEqual([]);
    workbook.type(`For ${names[0]}`, 60, 2, "my note");
    expect((await writeAssociateSheets(workbook, found, { names })).receipt.kept).toEqual([`For ${names[0]} (kept)`]);
    expect((await runComparison(workbook)).kind).toBe("written");
  });

  test("never writes over a sheet of the user's that has the name", async () => {
    const workbook = aWorkbook();
    const found = await findCollections(workbook);
    const name = found.reading.group?.physicians[0]?.name ?? "";
    const taken = aWorkbook({ sheets: { [`For ${name}`]: [["mine"]] } });
    await expect(writeAssociateSheets(taken, found)).rejects.toMatchObject({ kind: "name-taken", detail: { sheet: `For ${name}`, workbook: "untouched" } });
    expect(taken.sheets.get(`For ${name}`)).toEqual([["mine"]]);
  });

  test("refuses somebody who is not compared, and writes nothing", async () => {
    const workbook = aWorkbook();
    await expect(writeAssociateSheets(workbook, await findCollections(workbook), { names: ["Nobody"] })).rejects.toThrow(RangeError);
    expect(workbook.asked).not.toContain("apply");
  });
});
