import fc from "fast-check";
import { changeLine, changesSince, figurePair, heldFigure, MEETING_FIGURES, type MeetingChange, type MeetingUnit } from "../../../src/domain";
import { meetingRecords } from "../../support/a-meeting";

const UNITS = [...new Set(Object.values(MEETING_FIGURES).map(({ unit }): MeetingUnit => unit)), "share", "number"] as const;

describe("a change in words", () => {
  test.each<[string, MeetingChange, readonly string[]]>([
    ["a restatement", { kind: "restated", who: "Amara Osei", quarter: "2026Q2", measure: "collections", before: 31_240_000, after: 30_910_050 }, ["Amara Osei", "Collections, Q2 2026", "$312,400", "$309,100.50"]],
    ["clinical time", { kind: "restated", who: "Amara Osei", quarter: "2026Q2", measure: "cfte", before: null, after: 0.8 }, ["Amara Osei", "cFTE, Q2 2026", "not known", "0.80"]],
    ["as of", { kind: "frame", what: "asOf", before: "2026Q3", after: "2026Q4" }, ["The group", "As of", "Q3 2026", "Q4 2026"]],
    ["a quarter", { kind: "quarter", quarter: "2026Q4", change: "added" }, ["The group", "Q4 2026", "not among the complete quarters", "complete"]],
    ["a leaver", { kind: "person", who: "Carla Mendes", before: "compared", after: "absent" }, ["Carla Mendes", "In the comparison", "compared", "not in the workbook"]],
    ["a weight", { kind: "setting", before: { kind: "scale", name: "Weight: financial", unit: "number", value: 30 }, after: { kind: "scale", name: "Weight: financial", unit: "number", value: 32.5 } }, ["Settings", "Weight: financial", "30", "32.5"]],
    ["a goalpost that was not set", { kind: "setting", before: { kind: "scale", name: "Level", unit: "cents", value: null }, after: { kind: "scale", name: "Level", unit: "cents", value: 90_000_000 } }, ["Settings", "Level", "not set", "$900,000"]],
    ["an answer taken back", { kind: "setting", before: { kind: "answer", name: "date-column", value: "posting" }, after: null }, ["Settings", "Answer: date-column", "posting", "not set"]],
    ["a figure", { kind: "figure", who: "Amara Osei", figure: "growthPerQuarter", before: 0.0371, after: -0.012 }, ["Amara Osei", "Growth a quarter", "+3.7%", "−1.2%"]],
    ["a label", { kind: "label", who: "Amara Osei", label: "track", before: null, after: "Standard" }, ["Amara Osei", "Track", "not known", "Standard"]],
  ])("says %s as who, what, before and after", (_, change, line) => {
    expect(Object.values(changeLine(change))).toEqual(line);
  });

  test("never shows the same words before and after", () => {
    fc.assert(
      fc.property(meetingRecords, meetingRecords, (one, other) => {
        for (const { before, after } of changesSince(one, other).map(changeLine)) expect(before).not.toBe(after);
      }),
    );
  });

  test.each(UNITS)("tells two held figures apart, however close: %s", (unit) => {
    const held = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => heldFigure(value, unit));
    fc.assert(
      fc.property(held, held, (before, after) => {
        const [then, now] = figurePair(before, after, unit);
        expect(then === now).toBe(before === after);
      }),
    );
  });
});
