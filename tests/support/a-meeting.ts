import fc from "fast-check";
import { compareGroup, heldFigure, MEETING_FIGURES, MEETING_LABELS, meetingContent, type GroupRecord, type MeetingContent, type MeetingFigure, type MeetingLabel, type MeetingRecord, type MeetingSetting, type Quarter } from "../../src/domain";
import { aGroup } from "./a-group";

/** What the partners would see of `aGroup`, or of the group given. */
export const aMeetingContent = (group: Partial<GroupRecord> = {}, settings: readonly MeetingSetting[] = SETTINGS): MeetingContent => {
  const record = aGroup(group);
  return meetingContent({ group: record, comparison: compareGroup(record), assessment: null, settings });
};

/** A weight, a goalpost of money that is not set, and an answer. */
export const SETTINGS: readonly MeetingSetting[] = [
  { kind: "scale", name: "Weight: financial", unit: "number", value: 30 },
  { kind: "scale", name: "Collections per cFTE: 0 points at", unit: "cents", value: null },
  { kind: "answer", name: "collections-column", value: "net" },
];

/** A meeting that was held on 3 December 2026. */
export const aMeeting = (overrides: Partial<MeetingRecord> = {}): MeetingRecord => ({ heldOn: "2026-12-03", ...aMeetingContent(), ...overrides });

const texts = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).filter((text) => text.trim() === text && text !== "" && text !== "not known" && !/[\p{Cc}\u2028\u2029]/u.test(text));
const cents = fc.option(fc.integer({ min: -10_000_000_000, max: 90_000_000_000 }), { nil: null });
const figures = (unit: (typeof MEETING_FIGURES)[MeetingFigure]["unit"]): fc.Arbitrary<number | null> =>
  unit === "cents" ? cents : fc.option(fc.double({ min: -1000, max: 1000, noNaN: true }), { nil: null }).map((value) => heldFigure(value, unit));

const recordOf = <Key extends string, Value>(keys: readonly Key[], arbitraryOf: (key: Key) => fc.Arbitrary<Value>): fc.Arbitrary<Record<Key, Value>> =>
  fc.tuple(...keys.map(arbitraryOf)).map((values) => Object.fromEntries(keys.map((key, index) => [key, values[index]])) as Record<Key, Value>);

const settings: fc.Arbitrary<MeetingSetting[]> = fc.uniqueArray(
  fc.oneof(
    fc.record({ kind: fc.constant("scale" as const), name: texts, unit: fc.constantFrom("cents" as const, "share" as const, "number" as const), value: cents }),
    fc.record({ kind: fc.constant("answer" as const), name: texts, value: texts }),
  ),
  { maxLength: 6, selector: ({ kind, name }) => `${kind} ${name}` },
);

/** Any record a meeting may leave: people of any name, figures known or not. */
export const meetingRecords: fc.Arbitrary<MeetingRecord> = fc
  .record({ names: fc.uniqueArray(texts, { minLength: 1, maxLength: 6 }), first: fc.integer({ min: 2015 * 4, max: 2030 * 4 }), count: fc.integer({ min: 1, max: 19 }) })
  .chain(({ names, first, count }) => {
    const quarters = Array.from({ length: count }, (_, index) => `${Math.floor((first + index) / 4)}Q${((first + index) % 4) + 1}` as Quarter);
    const listOf = <Value>(each: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(each, { minLength: count, maxLength: count });
    return fc.record({
      heldOn: fc.constantFrom("2026-12-03" as const, "2027-01-01" as const),
      groupName: fc.option(texts, { nil: null }),
      asOf: fc.constant(quarters[count - 1] as Quarter),
      basis: fc.constantFrom("per clinical FTE" as const, "collections as they stand" as const),
      scope: fc.constantFrom("associates" as const, "everyone" as const),
      quarters: fc.constant(quarters),
      associates: fc.tuple(
        ...names.slice(0, 4).map((name) =>
          fc.record({
            name: fc.constant(name),
            figures: recordOf(Object.keys(MEETING_FIGURES) as MeetingFigure[], (figure) => figures(MEETING_FIGURES[figure].unit)),
            labels: recordOf(Object.keys(MEETING_LABELS) as MeetingLabel[], () => fc.option(texts, { nil: null })),
          }),
        ),
      ),
      physicians: fc.tuple(...names.map((name) => fc.record({ name: fc.constant(name), collections: listOf(cents), cfte: listOf(figures("clinical FTE")) }))),
      settings,
    });
  });
