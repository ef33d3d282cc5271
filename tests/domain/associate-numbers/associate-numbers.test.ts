import fc from "fast-check";
import { associateNumbers, compareGroup, type AssociateNumbers, type GroupRecord, type NoShows } from "../../../src/domain";
import { EIGHT_QUARTERS, group, growing, physician } from "../comparison/group-builders";

const numbersOf = (record: GroupRecord, name = "Okafor", noShows: NoShows | null = null): AssociateNumbers => {
  const comparison = compareGroup(record);
  const row = comparison.rows.find((each) => each.name === name);
  if (row === undefined) throw new Error(`There is no row for ${name}.`);
  return associateNumbers(row, comparison, record, noShows);
};

const everyQuarter = <T>(value: T): T[] => EIGHT_QUARTERS.map(() => value);
const MIX = [{ payer: "Medicare", amount: 20 }, { payer: "Humana Gold Plus", amount: 10 }, { payer: "Aetna", amount: 35 }, { payer: "BCBS of Ohio", amount: 15 }, { payer: "Medicaid", amount: 20 }];

describe("The four numbers an associate must know", () => {
  it("begin with what was collected in the last complete quarter, not per clinical FTE", () => {
    const record = group({ physicians: [physician({ collections: growing(200_000, 10_000), cfte: everyQuarter(0.5) })], incompleteQuarters: ["2026Q3"] });
    const { collections, words } = numbersOf(record);
    expect(collections).toEqual({ quarter: "2026Q2", amount: 26_000_000 });
    expect(words["own collections last quarter"]).toBe("In Q2 2026 Okafor collected $260,000.");
  });

  it.each([0, null])("have no collections where the quarter's figure is %p", (figure) => {
    const { collections, words } = numbersOf(group({ physicians: [physician({ collections: [...everyQuarter<number | null>(100).slice(1), figure] })] }));
    expect(collections.amount).toBeNull();
    expect(words["own collections last quarter"]).toBe("The workbook has no collections of Okafor for Q3 2026.");
  });

  it("count Medicare Advantage with Medicare, and Blue Cross with commercial payers", () => {
    const { payerShares, words } = numbersOf(group({ physicians: [physician({ payers: MIX })] }));
    expect(payerShares?.medicare).toBeCloseTo(0.3, 12);
    expect(payerShares?.commercial).toBeCloseTo(0.5, 12);
    expect(words["Medicare and commercial share"]).toBe("Medicare pays 30% of what Okafor collects, Medicare Advantage included, and commercial payers 50%, Blue Cross included.");
    expect(numbersOf(group()).payerShares).toBeNull();
    expect(numbersOf(group()).words["Medicare and commercial share"]).toBe("The workbook has no collections by payer for Okafor.");
  });

  it("set the no-show rate beside the group's, where somebody counts them", () => {
    const { noShow, words } = numbersOf(group(), "Okafor", { own: { missed: 8, booked: 100 }, group: { missed: 60, booked: 1000 } });
    expect(noShow).toEqual({ own: 0.08, group: 0.06 });
    expect(words["no-show rate against the group"]).toBe("Patients miss 8% of the visits booked with Okafor, and 6% in the whole group.");
    expect(numbersOf(group()).noShow).toBeNull();
    expect(numbersOf(group()).words["no-show rate against the group"]).toBe("Nobody has given any no-show figures.");
    expect(numbersOf(group(), "Okafor", { own: { missed: 0, booked: 0 }, group: { missed: 6, booked: 100 } }).noShow).toBeNull();
  });

  it("say how overhead is allocated by clinical FTE, and whose part is whose", () => {
    const record = group({ physicians: [physician({ cfte: everyQuarter(0.5) }), physician({ name: "Weiss", role: "partner" })], totalOverhead: everyQuarter(9_000_000) });
    const { overhead, words } = numbersOf(record);
    expect(overhead).toEqual({ basis: "by clinical FTE", amount: 12_000_000, share: 1 / 3 });
    expect(words["how overhead is allocated"]).toBe("Overhead is allocated by clinical FTE; in the last four quarters Okafor carried $120,000, 33.3% of it.");
  });

  it("take the workbook's own allotment, a blank beside no collections for nothing, and one beside some for unknown", () => {
    const newcomer = { collections: [...everyQuarter(null).slice(2), 100, 100], overhead: [...everyQuarter(null).slice(2), 4000, 4000] };
    const record = group({ physicians: [physician({ overhead: everyQuarter(4000) }), physician({ name: "Raman", ...newcomer })] });
    expect(numbersOf(record).overhead).toEqual({ basis: "as allotted in the workbook", amount: 16_000, share: 16_000 / 24_000 });
    const unknown = group({ physicians: [physician({ overhead: everyQuarter(4000) }), physician({ name: "Raman", overhead: null })] });
    expect(numbersOf(unknown)).toMatchObject({ overhead: { amount: 16_000, share: null } });
    expect(numbersOf(unknown).words["how overhead is allocated"]).toBe("Overhead is allocated as allotted in the workbook; in the last four quarters Okafor carried $160.");
    expect(numbersOf(unknown, "Raman").words["how overhead is allocated"]).toBe("Overhead is allocated as allotted in the workbook; what Raman carried of it in the last four quarters is not known.");
  });

  it("say that the workbook has no overhead", () => {
    expect(numbersOf(group())).toMatchObject({ overhead: null, words: { "how overhead is allocated": "The workbook does not say how overhead is allocated." } });
  });

  it("give parts of the overhead that add up to the whole", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 6 }), fc.integer({ min: 100, max: 9_000_000 }), (tenths, total) => {
        const physicians = tenths.map((each, index) => physician({ name: `Associate ${index}`, cfte: everyQuarter(each / 10) }));
        const record = group({ physicians, totalOverhead: everyQuarter(total) });
        const shares = physicians.map(({ name }) => numbersOf(record, name).overhead?.share ?? NaN);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("name nobody else, whoever is in the group", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000_000 }), fc.boolean(), (amount, withOverhead) => {
        const others = ["Raman", "Weiss"].map((name) => physician({ name, collections: everyQuarter(amount) }));
        const { words } = numbersOf(group({ physicians: [physician({ payers: MIX }), ...others], totalOverhead: withOverhead ? everyQuarter(500_000) : null }));
        for (const sentence of Object.values(words)) expect(sentence).not.toMatch(/Raman|Weiss|NaN|undefined|null/);
      }),
    );
  });

  it("do not count more missed visits than booked ones", () => {
    expect(() => numbersOf(group(), "Okafor", { own: { missed: 5, booked: 4 }, group: { missed: 1, booked: 4 } })).toThrow(RangeError);
  });
});
