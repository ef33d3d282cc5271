import { findCollections, lockMeeting, writeMeetingPapers } from "../../src/actions";
import { AGENDA_SHEET, LETTER_SHEET } from "../../src/workbook";
import { aWorkbook } from "../support/a-workbook";

describe("writing the meeting's papers", () => {
  test("writes an agenda and a blank letter, and takes both back", async () => {
    const workbook = aWorkbook();
    const before = JSON.stringify([...workbook.sheets]);
    const { sheets, undo } = await writeMeetingPapers(workbook, await findCollections(workbook));
    expect(sheets).toEqual([AGENDA_SHEET, LETTER_SHEET]);
    if (undo !== null) await workbook.undo(undo);
    expect(JSON.stringify([...workbook.sheets])).toBe(before);
  });

  test("keeps an agenda that somebody wrote into, and leaves a letter that is there", async () => {
    const workbook = aWorkbook();
    const found = await findCollections(workbook);
    await writeMeetingPapers(workbook, found);
    workbook.type(AGENDA_SHEET, 10, 1, "Decided: yes");
    workbook.type(LETTER_SHEET, 8, 1, "Amara Okafor");
    const { kept, left } = await writeMeetingPapers(workbook, found);
    expect({ kept, left }).toEqual({ kept: [`${AGENDA_SHEET} (kept)`], left: [LETTER_SHEET] });
    expect(workbook.sheets.get(`${AGENDA_SHEET} (kept)`)?.flat()).toContain("Decided: yes");
    expect(workbook.sheets.get(LETTER_SHEET)?.flat()).toContain("Amara Okafor");
  });

  test("never writes over a sheet of the user's called so", async () => {
    const workbook = aWorkbook();
    const found = await findCollections(workbook);
    const taken = aWorkbook({ sheets: { [AGENDA_SHEET]: [["mine"]], [LETTER_SHEET]: [["mine too"]] } });
    await expect(writeMeetingPapers(taken, found)).rejects.toMatchObject({ kind: "name-taken", detail: { sheet: AGENDA_SHEET } });
    expect((await writeMeetingPapers(taken, found, { which: ["letter"] })).left).toEqual([LETTER_SHEET]);
    expect([taken.sheets.get(AGENDA_SHEET), taken.sheets.get(LETTER_SHEET)]).toEqual([[["mine"]], [["mine too"]]]);
  });

  test("says on the agenda what changed since the meeting that was locked", async () => {
    const workbook = aWorkbook();
    await lockMeeting(workbook, await findCollections(workbook), { heldOn: "2026-06-03" });
    await writeMeetingPapers(workbook, await findCollections(workbook), { which: ["agenda"] });
    expect(workbook.sheets.get(AGENDA_SHEET)?.flat().join(" ")).toContain("What changed since the meeting of 3 June 2026");
  });

  test("is never read as collections", async () => {
    const workbook = aWorkbook();
    const before = await findCollections(workbook);
    await writeMeetingPapers(workbook, before);
    expect((await findCollections(workbook)).reading).toEqual(before.reading);
  });
});
