import type { GroupEvidence } from "../evidence";

/** Whether a group has written down anything beside its money. A scale and others' figures alone say nothing of anybody. */
export const hasEvidence = ({ scoring: _scoring, benchmarks: _benchmarks, ...lists }: GroupEvidence): boolean => Object.values(lists).some((list) => list !== null);

/** What a group has written down that keeps no sheet at all. */
export const NO_EVIDENCE: GroupEvidence = {
  associates: null,
  incidents: null,
  staffRequests: null,
  sponsors: null,
  projects: null,
  participation: null,
  ownNumbers: null,
  questions: null,
  growth: null,
  signals: null,
  trackRecord: null,
  benchmarks: null,
  scoring: null,
};
