import { compareGroup, type ComparisonRow, type GroupRecord, type PhysicianRecord, type Quarter } from "../../../src/domain";

/** Eight quarters, the last of them the third of 2026. */
export const EIGHT_QUARTERS: readonly Quarter[] = ["2024Q4", "2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2", "2026Q3"];

const everyQuarter = <T>(value: T): T[] => EIGHT_QUARTERS.map(() => value);

/** A full-time associate who brings in $300,000 each quarter. */
export const physician = (overrides: Partial<PhysicianRecord> = {}): PhysicianRecord => ({
  name: "Okafor",
  role: "associate",
  startDate: "2023-07-01",
  trackYears: 4,
  collections: everyQuarter(30_000_000),
  cfte: everyQuarter(1),
  payers: null,
  overhead: null,
  sources: ["Payments!A6:K40"],
  ...overrides,
});

/** Collections that grow by so many dollars a quarter, in cents. */
export const growing = (fromDollars: number, byDollars: number): number[] => EIGHT_QUARTERS.map((_, quarter) => (fromDollars + byDollars * quarter) * 100);

export const group = (overrides: Partial<GroupRecord> = {}): GroupRecord => ({
  groupName: "Lakeside",
  quarters: EIGHT_QUARTERS,
  incompleteQuarters: [],
  physicians: [physician(), physician({ name: "Weiss", role: "partner" })],
  totalOverhead: null,
  dateBasis: "posting",
  cfteDefinition: null,
  ...overrides,
});

/** One physician's row of a group's comparison. */
export const rowOf = (record: GroupRecord, name = "Okafor"): ComparisonRow => {
  const row = compareGroup(record).rows.find((each) => each.name === name);
  if (row === undefined) throw new Error(`There is no row for ${name}.`);
  return row;
};
