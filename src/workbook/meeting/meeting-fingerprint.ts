import type { MeetingRecord } from "../../domain";
import { fingerprintValues } from "../plan";

/**
 * A short text that is equal for equal records, in whatever order people and settings stand. It shows that somebody changed a
 * figure without a second thought; it is no proof against forgery, since anybody can reckon it anew.
 */
export function meetingFingerprint({ heldOn, groupName, asOf, basis, scope, quarters, associates, physicians, settings }: MeetingRecord): string {
  return fingerprintValues([
    ["meeting", heldOn, groupName, asOf, basis, scope],
    quarters,
    ...sorted(associates, ({ name }) => name).map(({ name, figures, labels }) => ["associate", name, ...inOrder(figures), ...inOrder(labels)]),
    ...sorted(physicians, ({ name }) => name).map(({ name, collections, cfte }) => ["physician", name, ...collections, "cFTE", ...cfte]),
    ...sorted(settings, ({ kind, name }) => `${kind} ${name}`).map((setting) => [setting.kind, setting.name, setting.kind === "scale" ? setting.unit : "answer", setting.value]),
  ]);
}

const inOrder = (values: Readonly<Record<string, unknown>>): unknown[] => sorted(Object.entries(values), ([key]) => key).map(([, value]) => value);

const sorted = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] =>
  [...items].sort((one, other) => {
    const [left, right] = [keyOf(one), keyOf(other)];
    if (left === right) return 0;
    return left < right ? -1 : 1;
  });
