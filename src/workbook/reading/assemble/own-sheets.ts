/** Sheets this product writes. They hold results and evidence, never the group's billing, so they are no sources. */
export const OWN_SHEET_NAMES: readonly string[] = [
  "Associate Comparison",
  "Comparison Detail",
  "Associates",
  "Incidents",
  "Staff requests",
  "Sponsors and votes",
  "Projects",
  "Participation",
  "Track record",
  "Scoring",
];
