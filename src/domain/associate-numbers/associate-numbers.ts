import type { Comparison, ComparisonRow } from "../comparison";
import type { GroupRecord } from "../group-record";
import { numbersInWords } from "./numbers-in-words";
import type { AssociateNumbers, NoShowCount, NoShows } from "./own-numbers";
import { shareOfOverhead } from "./share-of-overhead";

/**
 * What are the four numbers that an associate must know of their own?
 *
 * Own collections of the last complete quarter; what part of the collections Medicare and commercial payers pay; the
 * no-show rate beside the group's; how overhead is allocated, and the own part of it. Of the others nothing is shown but
 * the group as a whole.
 *
 * @param row The associate's row.
 * @param comparison The comparison it stands in.
 * @param group The record that was compared.
 * @param noShows No-shows of the associate and of the group, where somebody counts them.
 * @returns The numbers, and a sentence for each.
 * @throws RangeError when more visits were missed than booked.
 *
 * @example
 * associateNumbers(compareGroup({ groupName: null, quarters: ["2026Q1"], incompleteQuarters: [], totalOverhead: null, dateBasis: "posting", cfteDefinition: null, physicians: [{ name: "Okafor", role: "associate", startDate: null, trackYears: null, collections: [30000000], cfte: [0.8], payers: [{ payer: "Medicare", amount: 300 }, { payer: "Aetna", amount: 500 }, { payer: "Medicaid", amount: 200 }], overhead: null, sources: [] }] }).rows[0], { asOf: "2026Q1", overheadBasis: null }, { quarters: ["2026Q1"], incompleteQuarters: [], totalOverhead: null, physicians: [{ name: "Okafor", collections: [30000000], cfte: [0.8], overhead: null }] }, { own: { missed: 8, booked: 100 }, group: { missed: 60, booked: 1000 } }) // => {"collections": {"quarter": "2026Q1", "amount": 30000000}, "payerShares": {"medicare": 0.3, "commercial": 0.5}, "noShow": {"own": 0.08, "group": 0.06}, "overhead": null}
 */
export function associateNumbers(row: ComparisonRow, comparison: Comparison, group: GroupRecord, noShows: NoShows | null = null): AssociateNumbers {
  const { asOf, overheadBasis } = comparison;
  const record = group.physicians.find(({ name }) => name === row.name);
  const classShares = row.payerRisk?.classShares;
  const [own, whole] = [rateOf(noShows?.own), rateOf(noShows?.group)];
  const numbers = {
    // A quarter of 0 is missing, as everywhere here.
    collections: { quarter: asOf, amount: record?.collections[group.quarters.indexOf(asOf)] || null },
    payerShares:
      classShares === undefined ? null : { medicare: classShares.Medicare + classShares["Medicare Advantage"], commercial: classShares.Commercial + classShares["Blue Cross"] },
    noShow: own === null || whole === null ? null : { own, group: whole },
    overhead: overheadBasis === null ? null : { basis: overheadBasis, amount: row.overheadLastFour, share: shareOfOverhead(row.name, group) },
  };
  return { ...numbers, words: numbersInWords(row.name, numbers) };
}

function rateOf(count: NoShowCount | undefined): number | null {
  if (count === undefined || count.booked === 0) return null;
  if (!(count.missed >= 0 && count.missed <= count.booked)) throw new RangeError(`${count.missed} of ${count.booked} booked visits cannot have been missed.`);
  return count.missed / count.booked;
}
