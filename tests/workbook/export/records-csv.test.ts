import fc from "fast-check";
import type { PhysicianRecord } from "../../../src/domain";
import { recordsCsv, type CollectionsRecord, type Reading } from "../../../src/workbook";
import { aGroup, aReading } from "../../support/a-group";
import { readCsv } from "../../support/read-csv";
import { openCase } from "../../support/reading/read-case";
import { read, sheet } from "../reading/builders";

/** A record of Medicare, read of three figures. */
const aRecord = (changes: Partial<CollectionsRecord> = {}): CollectionsRecord => ({ person: "Amara Okafor", isNobody: false, quarter: "2026Q3", payer: "Medicare Part B", cents: 1_234_56, entries: 3, where: "Payments!D6:D60", ...changes });
const csvOf = (records: readonly CollectionsRecord[], physicians?: readonly PhysicianRecord[]): string[][] => readCsv(recordsCsv(aReading({ records, group: aGroup(physicians === undefined ? {} : { physicians }) }))).slice(1);

describe("records as comma-separated values", () => {
  test("say who, when, from whom, how much, and which cells it came from", () => {
    expect(csvOf([aRecord()])).toEqual([["Amara Okafor", "associate", "2026Q3", "yes", "Medicare Part B", "Medicare", "1234.56", "3", "Payments", "D6:D60", "posting"]]);
  });

  test("leave an amount empty that could not be read: missing is not zero", () => expect(csvOf([aRecord({ cents: null })])[0]?.[6]).toBe(""));

  test("keep takebacks negative, and every cent", () => expect(csvOf([-5, -100, -123_456_789, 7].map((cents) => aRecord({ cents }))).map((row) => row[6])).toEqual(["-0.05", "-1.00", "-1234567.89", "0.07"]));

  test("say whose money is nobody's, and spell a sheet as its tab does", () => {
    expect(csvOf([aRecord({ person: "Unassigned", isNobody: true, payer: null, where: "'It''s 2026'!B2" })])[0]).toEqual(["Unassigned", "nobody", "2026Q3", "yes", "", "", "1234.56", "3", "It's 2026", "B2", "posting"]);
  });

  test("are headings alone where nothing was read", () => expect(readCsv(recordsCsv({ group: null }))).toHaveLength(1));
});

describe("the records of a reading", () => {
  const sumsOf = ({ records = [] }: Reading): Map<string, number> => {
    const sums = new Map<string, number>();
    for (const { person, isNobody, quarter, cents } of records) if (!isNobody) sums.set(`${person} ${quarter}`, (sums.get(`${person} ${quarter}`) ?? 0) + (cents ?? NaN));
    return sums;
  };

  const tie = (reading: Reading): void => {
    const sums = sumsOf(reading);
    for (const { name, collections } of reading.group?.physicians ?? [])
      expect(collections.map((_, index) => sums.get(`${name} ${reading.group?.quarters[index] ?? ""}`) ?? null)).toEqual(collections);
  };

  test.each(["grouped-name-on-first-row", "provider-payer-months", "pivot-payers-under-providers", "block-per-name", "months-down-providers-across", "quarters-among-months"])("come to the figures read of %s, to the cent", async (name) => {
    const opened = await openCase(name);
    const { reading } = await opened.read();
    opened.close();
    expect(reading.records?.length).toBeGreaterThan(0);
    tie(reading);
  });

  test("come to the figures that are compared, to the cent", () => {
    const amounts = fc.array(fc.tuple(fc.constantFrom("Kim, Grace", "Osei, Amara", "Unassigned"), fc.constantFrom("Aetna", "Medicare", "Medicaid"), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 900_000_00 })), { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(amounts, (lines) => {
        const rows = lines.map(([name, payer, month, cents]) => [`2026-${String(month + 1).padStart(2, "0")}`, name, payer, cents / 100]);
        const reading = read([sheet("Payments", [["Month", "Provider", "Payer", "Payments"], ...rows])]);
        tie(reading);
      }),
      { numRuns: 40 },
    );
  });
});
