import type { PillarEvidence } from "./pillar-evidence";

/** The sheet each kind of evidence goes into, as a person finds it in the workbook. */
export const INPUT_SHEETS: Readonly<Record<keyof PillarEvidence | "scoring", string>> = {
  associates: "Associates",
  incidents: "Incidents",
  staffRequests: "Staff requests",
  projects: "Projects",
  participation: "Participation",
  ownNumbers: "Own numbers",
  questions: "Questions",
  growth: "Growth",
  scoring: "Scoring",
};
