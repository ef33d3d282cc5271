import type { HostState } from "../../host-state";

/** The library's numbers for the kinds of event this host raises. */
export const EventType = {
  workbookSelectionChanged: 1,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Queues an event for each place where a handler may listen. It is sent after the batch has been answered. */
export function raise(host: HostState, type: number, targetIds: readonly string[], message: Readonly<Record<string, unknown>>): void {
  for (const targetId of targetIds) host.events.push({ type, targetId, message });
}
