import type { GroupRecord } from "../group-record";
import { compareOverheadMethods } from "../what-if";
import type { GroupAssessment } from "./assessment";
import { overheadBearers } from "./overhead-bearers";

/** Overhead of the last four quarters, shared out in each way; null where there is none of four quarters. */
export function overheadMethodsOf(group: GroupRecord): GroupAssessment["overheadMethods"] {
  const carried = overheadBearers(group);
  return carried === null ? null : { physicians: carried.bearers.map(({ name }) => name), methods: compareOverheadMethods(carried.total, carried.bearers) };
}
