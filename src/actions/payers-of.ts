import { compareGroup, type GroupRecord, type PayersOfPhysician } from "../domain";

/** Everybody whose collections by payer are known, partners too, with collections and overhead of the last four quarters. */
export function payersOf(group: GroupRecord): PayersOfPhysician[] {
  // Without roles everybody is compared, and not only the associates.
  const { rows } = compareGroup({ ...group, physicians: group.physicians.map((physician) => ({ ...physician, role: "unknown" })) });
  return group.physicians.flatMap(({ name, payers }) => {
    const row = rows.find((each) => each.name === name);
    return payers === null ? [] : [{ name, payers, collections: row?.collectionsLastFour ?? null, overhead: row?.overheadLastFour ?? null }];
  });
}
