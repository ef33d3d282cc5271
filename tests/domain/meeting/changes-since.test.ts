import fc from "fast-check";
import { changesSince, type MeetingContent } from "../../../src/domain";
import { aPhysician, aGroup, SIX_QUARTERS, withoutCfte } from "../../support/a-group";
import { aMeeting, aMeetingContent, meetingRecords, SETTINGS } from "../../support/a-meeting";

const { physicians } = aGroup();
const withFirstCollections = (collections: readonly (number | null)[]): MeetingContent => aMeetingContent({ physicians: physicians.map((each, index) => (index === 0 ? { ...each, collections } : each)) });
const restated = (content: MeetingContent): unknown[] => changesSince(aMeeting(), content).filter(({ kind }) => kind === "restated");

describe("what changed since a meeting", () => {
  test("nothing, where everything is as it was", () => {
    expect(changesSince(aMeeting(), aMeetingContent())).toEqual([]);
  });

  test("a quarter that was complete and says something else is restated, to the cent, and the figures that follow are told", () => {
    const changes = changesSince(aMeeting(), withFirstCollections([30_100_000, 30_900_000, 32_200_000, 33_100_000, 34_599_999, 36_100_000]));
    expect(changes.slice(0, 1)).toEqual([{ kind: "restated", who: "Amara Okafor", quarter: "2026Q2", measure: "collections", before: 34_600_000, after: 34_599_999 }]);
    expect(changes).toContainEqual({ kind: "figure", who: "Amara Okafor", figure: "collectionsLastFour", before: 136_000_000, after: 135_999_999 });
    expect(changes.filter((change) => "who" in change && change.who !== "Amara Okafor")).toEqual([]);
  });

  test("a quarter before the last four and the trend is restated and moves nothing else", () => {
    const quarters = ["2025Q1", ...SIX_QUARTERS] as const;
    const before = (first: number): MeetingContent => aMeetingContent({ quarters, physicians: physicians.map((each) => ({ ...each, collections: [first, ...each.collections], cfte: [1, ...each.cfte], overhead: null })) });
    expect(changesSince(before(1), before(2)).map(({ kind }) => kind)).toEqual(["restated", "restated", "restated", "restated"]);
  });

  test("what was not known is not zero: known now, it is a change, and so is zero that is not known any more", () => {
    expect(restated(withFirstCollections([null, 30_900_000, 32_200_000, 33_100_000, 34_600_000, 36_100_000]))).toEqual([
      { kind: "restated", who: "Amara Okafor", quarter: "2025Q2", measure: "collections", before: 30_100_000, after: null },
    ]);
    const unknownThen = aMeeting(withFirstCollections([null, 1, 1, 1, 1, 1]));
    expect(changesSince(unknownThen, withFirstCollections([0, 1, 1, 1, 1, 1]))).toContainEqual({ kind: "restated", who: "Amara Okafor", quarter: "2025Q2", measure: "collections", before: null, after: 0 });
  });

  test("a new quarter is said once and restates nobody; so is one that is not there any more", () => {
    const later = [...SIX_QUARTERS.slice(1), "2026Q4" as const];
    const now = aMeetingContent({ quarters: later, physicians: physicians.map((each) => ({ ...each, collections: [...each.collections.slice(1), 1], cfte: [...each.cfte.slice(1), 1], overhead: null })) });
    const changes = changesSince(aMeeting(), now);
    expect(changes.filter(({ kind }) => kind === "quarter" || kind === "restated")).toEqual([
      { kind: "quarter", quarter: "2025Q2", change: "gone" },
      { kind: "quarter", quarter: "2026Q4", change: "added" },
    ]);
    expect(changes[0]).toEqual({ kind: "frame", what: "asOf", before: "2026Q3", after: "2026Q4" });
  });

  test("who joined, who left, and who became a partner", () => {
    const now = aMeetingContent({ physicians: [aPhysician({ role: "partner" }), aPhysician({ name: "Carla Mendes" }), ...physicians.filter(({ name }) => !["Amara Okafor", "Grace Kim"].includes(name))] });
    expect(changesSince(aMeeting(), now).filter(({ kind }) => kind === "person")).toEqual([
      { kind: "person", who: "Amara Okafor", before: "compared", after: "read" },
      { kind: "person", who: "Grace Kim", before: "compared", after: "absent" },
      { kind: "person", who: "Carla Mendes", before: "absent", after: "compared" },
    ]);
  });

  test("settings that were changed, added and taken away", () => {
    const now = aMeetingContent({}, [
      { kind: "scale", name: "Weight: financial", unit: "number", value: 35 },
      { kind: "scale", name: "Collections per cFTE: 0 points at", unit: "cents", value: 80_000_000 },
      { kind: "answer", name: "date-column", value: "posting" },
    ]);
    expect(changesSince(aMeeting(), now)).toEqual([
      { kind: "setting", before: SETTINGS[0], after: now.settings[0] },
      { kind: "setting", before: SETTINGS[1], after: now.settings[1] },
      { kind: "setting", before: SETTINGS[2], after: null },
      { kind: "setting", before: null, after: now.settings[2] },
    ]);
  });

  test("a workbook without clinical FTE is compared on another basis, and that is said", () => {
    const changes = changesSince(aMeeting(), aMeetingContent({ physicians: withoutCfte(physicians) }));
    expect(changes[0]).toEqual({ kind: "frame", what: "basis", before: "per clinical FTE", after: "collections as they stand" });
    expect(changes).toContainEqual({ kind: "figure", who: "Amara Okafor", figure: "cfte", before: 1, after: null });
  });

  test("nothing changed between a record and itself, in whatever order people and settings stand", () => {
    fc.assert(
      fc.property(meetingRecords, (record) => {
        const turned = { ...record, associates: [...record.associates].reverse(), physicians: [...record.physicians].reverse(), settings: [...record.settings].reverse() };
        expect(changesSince(record, turned)).toEqual([]);
      }),
    );
  });

  test("backwards, the changes are the same ones, before and after exchanged", () => {
    const outline = (changes: ReturnType<typeof changesSince>, turn: boolean): string[] =>
      changes
        .filter((change) => change.kind !== "quarter")
        .map(({ before, after, ...rest }) => JSON.stringify([rest, ...(turn ? [after, before] : [before, after])]))
        .sort();
    fc.assert(fc.property(meetingRecords, meetingRecords, (one, other) => expect(outline(changesSince(one, other), false)).toEqual(outline(changesSince(other, one), true))));
  });
});
