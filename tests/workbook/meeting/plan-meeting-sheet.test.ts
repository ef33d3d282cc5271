import { DEFAULT_SCORING } from "../../../src/domain";
import { isOurSheet, meetingFingerprint, meetingSettings, planMeetingSheet } from "../../../src/workbook";
import { aMeeting, aMeetingContent } from "../../support/a-meeting";
import { rectangleOf } from "../../support/plan-addresses";

const plan = planMeetingSheet(aMeeting());
const textOf = (row: number): unknown => plan.values[row]?.[0];

describe("the sheet a meeting is locked on", () => {
  test("is ours, is named by the day, and never takes the place of a sheet that is there", () => {
    expect([plan.name, plan.ifThere, isOurSheet(plan.name)]).toEqual(["Meeting 2026-12-03", "leave", true]);
    expect(isOurSheet("Meeting notes")).toBe(false);
  });

  test("says whose meeting it is, as of when, and to leave it as it is", () => {
    expect(textOf(0)).toBe("Partners' meeting of 3 December 2026");
    expect(textOf(1)).toBe("Lakeside Digestive Partners · as of Q3 2026 · collections per clinical FTE");
    expect(textOf(2)).toMatch(/Leave it as it is/);
  });

  test("has a table for what was compared, quarters of money and time, settings and the record itself", () => {
    const titles = plan.values.flatMap((row, index) => (typeof row[0] === "string" && (plan.values[index - 1]?.[0] ?? null) === null && index > 3 ? [row[0]] : []));
    expect(titles).toEqual(["What was compared", "Collections by quarter, Q2 2025 to Q3 2026", "Clinical FTE by quarter, Q2 2025 to Q3 2026", "Settings and answers", "About this record"]);
  });

  test("leaves out columns of which nothing is known, and says of single figures that they are not known", () => {
    const headings = plan.values.find((row) => row[0] === "Associate");
    expect(headings).not.toContain("Rank");
    expect(plan.values.find((row) => row[0] === "Nina Alvarez")).toContain("not known");
  });

  test("holds numbers as numbers and the day as a date, each with its format", () => {
    const row = plan.values.findIndex(([first]) => first === "Held on");
    expect(plan.values[row]?.[1]).toBe(46_359);
    expect(plan.formats).toContainEqual({ address: `B${row + 1}`, numberFormat: "mmm d, yyyy", horizontal: "left" });
    expect(plan.values.find(([first]) => first === "Collections by quarter, Q2 2025 to Q3 2026")).toBeDefined();
    expect(plan.values.flat()).toContain(301_000);
  });

  test("goes to paper one page wide, everything of it", () => {
    const size = { rows: plan.values.length, columns: plan.values[0]?.length ?? 0 };
    expect(rectangleOf(plan.print.area, size)).toEqual({ top: 0, left: 0, bottom: size.rows - 1, right: size.columns - 1 });
    for (const address of plan.formats.flatMap((format) => format.address.split(","))) {
      const { bottom, right } = rectangleOf(address, size);
      expect(bottom < size.rows && right < size.columns).toBe(true);
    }
  });

  test("has another fingerprint for any other record, and the same for people in another order", () => {
    const record = aMeeting();
    expect(meetingFingerprint({ ...record, physicians: [...record.physicians].reverse() })).toBe(meetingFingerprint(record));
    expect(meetingFingerprint(aMeeting({ heldOn: "2026-12-04" }))).not.toBe(meetingFingerprint(record));
    expect(meetingFingerprint(aMeeting(aMeetingContent({}, [])))).not.toBe(meetingFingerprint(record));
  });
});

describe("the settings of a meeting", () => {
  test("are the scale by the names of its sheet, and the answers in order", () => {
    const settings = meetingSettings(DEFAULT_SCORING, { b: "two", a: "one" });
    expect(settings).toContainEqual({ kind: "scale", name: "Weight: financial", unit: "number", value: 30 });
    expect(settings).toContainEqual({ kind: "scale", name: "Collections per cFTE: 0 points at", unit: "cents", value: null });
    expect(settings.slice(-2)).toEqual([
      { kind: "answer", name: "a", value: "one" },
      { kind: "answer", name: "b", value: "two" },
    ]);
  });

  test("are the answers alone where no scale is in use", () => {
    expect(meetingSettings(null, {})).toEqual([]);
  });
});
