import { compareGroup, type Comparison, type ComparisonRow, type GroupRecord, type PhysicianRecord, type Quarter } from "../../src/domain";
import type { Reading } from "../../src/workbook";

/** Six quarters that count, the last of them the "as of". */
export const SIX_QUARTERS: readonly Quarter[] = ["2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2", "2026Q3"];

/** A physician with six plain quarters; every figure can be overridden. */
export function aPhysician(overrides: Partial<PhysicianRecord> = {}): PhysicianRecord {
  return {
    name: "Amara Okafor",
    role: "associate",
    startDate: "2023-07-01",
    trackYears: 4,
    collections: [30_100_000, 30_900_000, 32_200_000, 33_100_000, 34_600_000, 36_100_000],
    cfte: [1, 1, 1, 1, 1, 1],
    payers: [
      { payer: "Blue Cross Blue Shield", amount: 24_000_000 },
      { payer: "Medicare Part B", amount: 20_000_000 },
      { payer: "Aetna", amount: 20_000_000 },
      { payer: "Medicaid", amount: 6_000_000 },
    ],
    overhead: [18_000_000, 18_000_000, 18_000_000, 18_000_000, 18_000_000, 18_000_000],
    sources: ["Payments!A6:H60"],
    ...overrides,
  };
}

/** A group of three associates and a partner. */
export function aGroup(overrides: Partial<GroupRecord> = {}): GroupRecord {
  const quarters = overrides.quarters ?? SIX_QUARTERS;
  return {
    groupName: "Lakeside Digestive Partners",
    quarters,
    incompleteQuarters: [],
    physicians: [
      aPhysician(),
      aPhysician({ name: "Grace Kim", collections: [25_000_000, 25_400_000, 24_900_000, 25_600_000, 25_100_000, 25_300_000], cfte: [0.8, 0.8, 0.8, 0.8, 0.8, 0.8] }),
      aPhysician({ name: "Nina Alvarez", startDate: "2026-04-01", collections: [null, null, null, null, 21_400_000, 25_600_000], cfte: [null, null, null, null, 1, 1], overhead: [null, null, null, null, 18_000_000, 18_000_000] }),
      aPhysician({ name: "Ruth Lindqvist", role: "partner", startDate: "2011-01-01", trackYears: null }),
    ],
    totalOverhead: null,
    dateBasis: "posting",
    cfteDefinition: null,
    ...overrides,
  };
}

/** A reading without a doubt, of the group given or of `aGroup`. */
export function aReading(overrides: Partial<Reading> = {}): Reading {
  const group = overrides.group === undefined ? aGroup() : overrides.group;
  const total = collectionsOf(group);
  return {
    outcome: "records",
    why: "Collections by month in Payments!A6:H60.",
    problem: null,
    signature: "00000000000000aa",
    group,
    unattributed: null,
    tieOut: [{ what: "Grand total", where: "Payments!H61", file: total, read: total }],
    questions: [],
    findings: [],
    sources: [
      { what: "collections", where: "Payments!A6:H60" },
      { what: "cfte", where: "cFTE!A3:M16" },
    ],
    ...overrides,
  };
}

/** What a group collected in all quarters, in cents. */
function collectionsOf(group: GroupRecord | null): number {
  return (group?.physicians ?? []).flatMap(({ collections }) => collections).reduce<number>((sum, cents) => sum + (cents ?? 0), 0);
}

/** The comparison of `aGroup`, or of the physicians given. */
export function aComparison(overrides: Partial<Comparison> = {}, physicians: readonly PhysicianRecord[] = aGroup().physicians): Comparison {
  return { ...compareGroup(aGroup({ physicians })), ...overrides };
}

/** One row as the rules make it, with whatever the test is about put in its place. */
export function aRow(overrides: Partial<ComparisonRow> = {}): ComparisonRow {
  const [row] = compareGroup(aGroup({ physicians: [aPhysician()] })).rows;
  if (row === undefined) throw new Error("The builder's own physician was not compared.");
  return { ...row, ...overrides };
}

/** The same people in a workbook that says nothing of clinical time. */
export const withoutCfte = (physicians: readonly PhysicianRecord[]): PhysicianRecord[] => physicians.map((physician) => ({ ...physician, cfte: physician.cfte.map(() => null) }));

/** This many associates with figures of their own, each named differently. */
export function associates(count: number): PhysicianRecord[] {
  return Array.from({ length: count }, (_, index) =>
    aPhysician({
      name: `Associate ${String(index + 1).padStart(3, "0")}`,
      collections: SIX_QUARTERS.map((_quarter, quarter) => 20_000_000 + ((index * 7919) % 97) * 150_000 + quarter * ((index % 9) - 4) * 200_000 + ((index * 31 + quarter * 17) % 13) * 90_000),
    }),
  );
}
