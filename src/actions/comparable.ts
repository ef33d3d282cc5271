import type { GroupRecord } from "../domain";
import type { Reading, ReadingProblem } from "../workbook";

/** A reading of which "records" can be compared: where nobody or no quarter can be, it says so and is refused. */
export function comparable(reading: Reading): Reading {
  if (reading.outcome !== "records") return reading;
  const obstacle = obstacleIn(reading.group);
  return obstacle === null ? reading : { ...reading, outcome: "refuse", ...obstacle };
}

function obstacleIn(group: GroupRecord | null): { readonly problem: ReadingProblem; readonly why: string } | null {
  if (group === null || group.physicians.length === 0) return { problem: "no_provider", why: "No physician was found in the workbook, so there is nobody to compare." };
  if (group.quarters.every((quarter) => group.incompleteQuarters.includes(quarter)))
    return { problem: "no_period", why: "No quarter in the workbook has its three whole months yet, so there is nothing to compare." };
  return null;
}
