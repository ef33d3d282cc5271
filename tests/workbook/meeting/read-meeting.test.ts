import fc from "fast-check";
import { changesSince } from "../../../src/domain";
import { isMeetingSheet, meetingSheetName, planMeetingSheet, readMeeting, readMeetings, type SheetSnapshot } from "../../../src/workbook";
import { aSheet } from "../../support/input-sheets";
import { associates } from "../../support/a-group";
import { aMeeting, aMeetingContent, meetingRecords } from "../../support/a-meeting";
import { aMeetingSheet, placeOf } from "../../support/meeting-sheets";

const withRows = (sheet: SheetSnapshot, change: (rows: SheetSnapshot["values"]) => SheetSnapshot["values"]): SheetSnapshot => ({ ...sheet, values: change(sheet.values) });

describe("a locked meeting, read back", () => {
  test("is exactly what was locked, to the cent, whoever the people are and whatever is not known", () => {
    fc.assert(
      fc.property(meetingRecords, (record) => {
        const { meeting, findings } = readMeeting(aMeetingSheet(record), "1900");
        expect(findings).toEqual([]);
        expect(meeting).toEqual({ sheet: meetingSheetName(record.heldOn), record, state: "as locked" });
      }),
    );
  });

  test("is whole where its tables are cut for the pages of a large group, each with its headings again", () => {
    const record = aMeeting(aMeetingContent({ physicians: associates(140) }));
    const plan = planMeetingSheet(record);
    expect(plan.print.pageStarts?.length).toBeGreaterThan(4);
    expect(plan.values.filter(([first]) => String(first).endsWith(", continued")).length).toBeGreaterThan(3);
    expect(readMeeting(aMeetingSheet(record), "1900")).toEqual({ meeting: { sheet: meetingSheetName(record.heldOn), record, state: "as locked" }, findings: [] });
  });

  test("is the same in a workbook that counts days from 1904", () => {
    const { name, values } = planMeetingSheet(aMeeting(), "1904");
    expect(readMeeting(aSheet(name, values.map((row) => row.map((cell) => cell ?? ""))), "1904").meeting).toMatchObject({ record: aMeeting(), state: "as locked" });
  });

  test("is as locked with rows and columns put in, lists sorted, notes beside and below", () => {
    const sheet = aMeetingSheet(aMeeting());
    const [first] = placeOf(sheet, "Amara Okafor");
    const moved = [
      withRows(sheet, (rows) => [["A note above"], [], ...rows.map((row) => ["", ...row])]),
      withRows(sheet, (rows) => [...rows.slice(0, first), ...rows.slice(first + 1, first + 2), ...rows.slice(first, first + 1), ...rows.slice(first + 2)]),
      withRows(sheet, (rows) => [...rows.map((row, index) => (index === first ? [...row, "", "ask about call"] : row)), ["Agreed with everybody"]]),
      withRows(sheet, (rows) => rows.map((row, index) => (index === first + 3 ? ["Nina starts in May", ...row.slice(1)] : row))),
    ];
    for (const each of moved) {
      const { meeting, findings } = readMeeting(each, "1900");
      expect(findings).toEqual([]);
      expect(meeting?.state).toBe("as locked");
      expect(changesSince(aMeeting(), meeting?.record ?? aMeeting({ groupName: "nobody" }))).toEqual([]);
    }
  });

  test("is altered where anything of it was changed by one cent, and is used as it stands", () => {
    const sheet = aMeetingSheet(aMeeting());
    const place = placeOf(sheet, 301_000);
    const { meeting, findings } = readMeeting(aMeetingSheet(aMeeting(), [[...place, 301_000.01]]), "1900");
    expect(meeting?.state).toBe("altered");
    expect(meeting?.record.physicians[0]?.collections[0]).toBe(30_100_001);
    expect(findings).toMatchObject([{ severity: "warning", code: "meeting_altered", text: expect.stringContaining("Meeting 2026-12-03") as string }]);
  });

  test("is altered wherever a figure, name, label, setting or fact is overwritten", () => {
    const corners = ["Associate", "Collections", "Clinical FTE", "Setting", "This record"];
    fc.assert(
      fc.property(meetingRecords, fc.nat(), (record, pick) => {
        const sheet = aMeetingSheet(record);
        const filled = sheet.values.flatMap((row, rowIndex) => (row.filter((cell) => cell !== "").length > 1 && !corners.includes(String(row[0])) ? row.flatMap((cell, column) => (cell === "" ? [] : [[rowIndex, column] as const])) : []));
        const place = filled[pick % filled.length];
        if (place === undefined) return;
        expect(readMeeting(aMeetingSheet(record, [[...place, "somebody typed here"]]), "1900").meeting?.state).not.toBe("as locked");
      }),
      { numRuns: 60 },
    );
  });

  test("says which cell cannot be read, and takes it for not known, never for zero", () => {
    const place = placeOf(aMeetingSheet(aMeeting()), 301_000);
    const { meeting, findings } = readMeeting(aMeetingSheet(aMeeting(), [[...place, "about 300k"]]), "1900");
    expect(meeting?.record.physicians[0]?.collections[0]).toBeNull();
    expect(findings.map(({ code, where }) => [code, where])).toEqual([
      ["meeting_altered", null],
      ["meeting_cell", expect.stringMatching(/^'Meeting 2026-12-03'!B\d+$/)],
    ]);
  });

  test("is left out, and said so, where nothing of it can be read or a newer version wrote it", () => {
    const [row, column] = placeOf(aMeetingSheet(aMeeting()), "Version of the record");
    expect(readMeeting(aSheet("Meeting 2026-12-03", [["Agenda"], ["1. Welcome"]]), "1900")).toMatchObject({ meeting: null, findings: [{ code: "meeting_unreadable" }] });
    expect(readMeeting(aMeetingSheet(aMeeting(), [[row, column + 1, 2]]), "1900")).toMatchObject({ meeting: null, findings: [{ code: "meeting_newer" }] });
  });
});

describe("the meetings of a workbook", () => {
  const december = aMeetingSheet(aMeeting());
  const june = aMeetingSheet(aMeeting({ heldOn: "2026-06-04" }));

  test("the last is the one held last, wherever its sheet stands and whatever it is called", () => {
    expect(readMeetings([{ ...december, name: "December" }, june], "1900")).toMatchObject({ last: { sheet: "December", state: "as locked" }, locked: ["December", "Meeting 2026-06-04"], findings: [] });
  });

  test("an older one that was altered is nobody's concern; one that cannot be read is said", () => {
    const altered = aMeetingSheet(aMeeting({ heldOn: "2026-06-04" }), [[...placeOf(june, 301_000), 1]]);
    expect(readMeetings([altered, december], "1900").findings).toEqual([]);
    expect(readMeetings([december, aSheet("Meeting 2027-01-01", [["x"]])], "1900")).toMatchObject({ last: { sheet: "Meeting 2026-12-03" }, findings: [{ code: "meeting_unreadable" }] });
  });

  test("no meeting is no error", () => {
    expect(readMeetings([], "1900")).toEqual({ last: null, locked: [], findings: [] });
  });

  test.each([
    ["its own name", december, true],
    ["a copy's name", aSheet("Meeting 2026-12-03 (2)", []), true],
    ["another name, by its title", { ...december, name: "Copy of December" }, true],
    ["a user's minutes", aSheet("Meeting notes", [["Minutes of the partners' meeting"]]), false],
    ["a ledger", aSheet("Payments", [["Provider", "Month", "Net Payments"]]), false],
  ])("a sheet with %s is told apart", (_, sheet, expected) => {
    expect(isMeetingSheet(sheet)).toBe(expected);
  });
});
