import type { MeetingChange, Presence } from "./meeting-change";
import { MEETING_FIGURES, MEETING_LABELS, type MeetingFigure, type MeetingLabel } from "./meeting-figures";
import type { MeetingContent, MeetingSetting } from "./meeting-record";

const FRAME = ["groupName", "asOf", "basis", "scope"] as const;
const MEASURES = ["collections", "cfte"] as const;

/**
 * What exactly changed since a meeting?
 *
 * Causes first, then what follows from them: the frame (as of, basis), quarters, people, figures of quarters that were
 * complete at the meeting and are others now, settings; then the figures and labels of everybody who was compared then and
 * is now. A figure that was not known and is, or the other way about, is a change; nothing is taken for zero. Quarters that
 * came or went are said once, and nobody's figures of them.
 *
 * @param meeting What the partners saw then.
 * @param now What they would see now.
 * @returns Every difference, each once; none exactly where both are the same but for the order of people and settings.
 *
 * @example
 * changesSince({ groupName: null, asOf: "2026Q2", basis: "per clinical FTE", scope: "associates", quarters: ["2026Q2"], associates: [], physicians: [{ name: "Osei", collections: [31240000], cfte: [1] }], settings: [] }, { groupName: null, asOf: "2026Q2", basis: "per clinical FTE", scope: "associates", quarters: ["2026Q2"], associates: [], physicians: [{ name: "Osei", collections: [30910000], cfte: [1] }], settings: [] }) // => [{"kind": "restated", "who": "Osei", "quarter": "2026Q2", "measure": "collections", "before": 31240000, "after": 30910000}]
 */
export function changesSince(meeting: MeetingContent, now: MeetingContent): MeetingChange[] {
  return [...frameChanges(meeting, now), ...quarterChanges(meeting, now), ...personChanges(meeting, now), ...restatements(meeting, now), ...settingChanges(meeting, now), ...associateChanges(meeting, now)];
}

const frameChanges = (meeting: MeetingContent, now: MeetingContent): MeetingChange[] =>
  FRAME.flatMap((what): MeetingChange[] => (meeting[what] === now[what] ? [] : [{ kind: "frame", what, before: meeting[what], after: now[what] }]));

const quarterChanges = (meeting: MeetingContent, now: MeetingContent): MeetingChange[] => [
  ...meeting.quarters.filter((quarter) => !now.quarters.includes(quarter)).map((quarter): MeetingChange => ({ kind: "quarter", quarter, change: "gone" })),
  ...now.quarters.filter((quarter) => !meeting.quarters.includes(quarter)).map((quarter): MeetingChange => ({ kind: "quarter", quarter, change: "added" })),
];

function personChanges(meeting: MeetingContent, now: MeetingContent): MeetingChange[] {
  const [then, today] = [presences(meeting), presences(now)];
  return [...new Set([...then.keys(), ...today.keys()])].flatMap((who): MeetingChange[] => {
    const [before, after] = [then.get(who) ?? "absent", today.get(who) ?? "absent"];
    return before === after ? [] : [{ kind: "person", who, before, after }];
  });
}

/** Everybody, the compared ones last, so that they overrule having been read. */
const presences = ({ physicians, associates }: MeetingContent): ReadonlyMap<string, Presence> =>
  new Map([...physicians.map(({ name }) => [name, "read"] as const), ...associates.map(({ name }) => [name, "compared"] as const)]);

function restatements(meeting: MeetingContent, now: MeetingContent): MeetingChange[] {
  const today = byName(now.physicians);
  const places = new Map(now.quarters.map((quarter, index) => [quarter, index]));
  return meeting.physicians.flatMap((then) => {
    const same = today.get(then.name);
    if (same === undefined) return [];
    return meeting.quarters.flatMap((quarter, index) => {
      const place = places.get(quarter);
      if (place === undefined) return [];
      return MEASURES.flatMap((measure): MeetingChange[] => {
        const [before, after] = [then[measure][index] ?? null, same[measure][place] ?? null];
        return before === after ? [] : [{ kind: "restated", who: then.name, quarter, measure, before, after }];
      });
    });
  });
}

function settingChanges(meeting: MeetingContent, now: MeetingContent): MeetingChange[] {
  const key = ({ kind, name }: MeetingSetting): string => `${kind} ${name}`;
  const then = new Map(meeting.settings.map((setting) => [key(setting), setting]));
  const today = new Map(now.settings.map((setting) => [key(setting), setting]));
  return [...new Set([...then.keys(), ...today.keys()])].flatMap((each): MeetingChange[] => {
    const [before, after] = [then.get(each) ?? null, today.get(each) ?? null];
    // A setting that is kept and not filled in is as much "not set" as one that is not kept.
    return (before?.value ?? null) === (after?.value ?? null) ? [] : [{ kind: "setting", before, after }];
  });
}

function associateChanges(meeting: MeetingContent, now: MeetingContent): MeetingChange[] {
  const then = byName(meeting.associates);
  return now.associates.flatMap(({ name: who, figures, labels }) => {
    const same = then.get(who);
    if (same === undefined) return [];
    return [
      ...FIGURES.flatMap((figure): MeetingChange[] => (same.figures[figure] === figures[figure] ? [] : [{ kind: "figure", who, figure, before: same.figures[figure], after: figures[figure] }])),
      ...LABELS.flatMap((label): MeetingChange[] => (same.labels[label] === labels[label] ? [] : [{ kind: "label", who, label, before: same.labels[label], after: labels[label] }])),
    ];
  });
}

const FIGURES = Object.keys(MEETING_FIGURES) as MeetingFigure[];
const LABELS = Object.keys(MEETING_LABELS) as MeetingLabel[];

const byName = <Person extends { readonly name: string }>(people: readonly Person[]): ReadonlyMap<string, Person> => new Map(people.map((person) => [person.name, person]));
