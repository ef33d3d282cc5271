import fc from "fast-check";
import { collectionsOf, output, serial, type Rows } from "./builders";

/** Each run reads two workbooks: fifty are enough to shake loose what a hundred would. */
fc.configureGlobal({ numRuns: 50 });

const PEOPLE = ["Smith, Al MD", "Lee, Bo DO", "Young, Cy", "Diaz, Eva MD", "Unassigned"] as const;
const PAYERS = ["Aetna", "Medicare", "BCBS"] as const;

interface Payment {
  readonly month: number;
  readonly person: number;
  readonly payer: number;
  readonly payments: number;
  readonly refunds: number;
}

const payment: fc.Arbitrary<Payment> = fc.record({
  month: fc.integer({ min: 0, max: 11 }),
  person: fc.integer({ min: 0, max: PEOPLE.length - 1 }),
  payer: fc.integer({ min: 0, max: PAYERS.length - 1 }),
  payments: fc.integer({ min: 1, max: 9_999_999 }),
  refunds: fc.integer({ min: 0, max: 99_999 }),
});
const ledger = fc.array(payment, { minLength: 3, maxLength: 30 }).filter((payments) => payments.some(({ person }) => person < 4));

type Write = (cents: number) => string | number;
const plain: Write = (cents) => cents / 100;
const HEADINGS = ["Posting Month", "Rendering Provider", "Payer", "Payments", "Refunds"];

function tidy(payments: readonly Payment[], write: Write = plain): Rows {
  return [HEADINGS, ...payments.map(({ month, person, payer, payments: paid, refunds }) => [serial(2024, month + 1), PEOPLE[person] ?? "", PAYERS[payer] ?? "", write(paid), write(refunds)])];
}

/** The same payments as providers by months, with totals both ways. */
function wide(payments: readonly Payment[]): Rows {
  const cents = (person: number, month: number): number =>
    payments.filter((each) => each.person === person && each.month === month).reduce((sum, { payments: paid, refunds }) => sum + paid - refunds, 0);
  const months = Array.from({ length: 12 }, (_, month) => month);
  const people = PEOPLE.map((_, person) => person);
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
  return [
    ["Provider", ...months.map((month) => serial(2024, month + 1)), "Total"],
    ...people.map((person) => [PEOPLE[person] ?? "", ...months.map((month) => cents(person, month) / 100), sum(months.map((month) => cents(person, month))) / 100]),
    ["Total", ...months.map((month) => sum(people.map((person) => cents(person, month))) / 100), sum(people.flatMap((person) => months.map((month) => cents(person, month)))) / 100],
  ];
}

const withTotal = (rows: Rows): Rows => {
  const cents = (column: number): number => rows.slice(1).reduce((sum, row) => sum + Math.round(Number(row[column]) * 100), 0);
  return [...rows, ["Grand Total", "", "", cents(3) / 100, cents(4) / 100]];
};

const read = (rows: Rows): object => {
  const printed = output(rows);
  return { outcome: printed.outcome, collections: collectionsOf(printed), unattributed: printed.unattributed, quarters: printed.quarters, totals: printed.totals };
};
const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> => fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

describe("what never changes the records", () => {
  test("the order of the rows", () => {
    fc.assert(fc.property(ledger.chain((payments) => fc.tuple(fc.constant(payments), shuffled(payments))), ([payments, other]) => expect(read(tidy(other))).toEqual(read(tidy(payments)))));
  });

  test("the order of the columns", () => {
    fc.assert(
      fc.property(ledger, shuffled([0, 1, 2, 3, 4]), (payments, order) => {
        const rows = tidy(payments);
        expect(read(rows.map((row) => order.map((column) => row[column] ?? "")))).toEqual(read(rows));
      }),
    );
  });

  test("a title above, blank rows between, a note below", () => {
    const blankAfter = fc.array(fc.boolean(), { minLength: 31, maxLength: 31 });
    fc.assert(
      fc.property(ledger, blankAfter, (payments, blanks) => {
        const rows = tidy(payments);
        const spaced = rows.flatMap((row, index) => (blanks[index] && index > 0 ? [row, []] : [row]));
        expect(read([["Payments by Provider and Payer"], [], ...spaced, [], ["* prepared by the billing office"]])).toEqual(read(rows));
      }),
    );
  });

  test("a column left empty to space the others", () => {
    fc.assert(
      fc.property(ledger, fc.integer({ min: 0, max: 5 }), (payments, at) => {
        const rows = tidy(payments);
        expect(read(rows.map((row) => [...row.slice(0, at), "", ...row.slice(at)]))).toEqual(read(rows));
      }),
    );
  });

  test("the spelling of money", () => {
    const dollars = (cents: number): string => `${String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ",")}.${String(cents % 100).padStart(2, "0")}`;
    const spellings: readonly Write[] = [(cents) => `$${dollars(cents)}`, (cents) => ` ${dollars(cents)}\u00a0`, (cents) => (cents === 0 ? "-" : dollars(cents)), (cents) => String(cents / 100)];
    fc.assert(fc.property(ledger, fc.constantFrom(...spellings), (payments, write) => expect(read(tidy(payments, write))).toEqual(read(tidy(payments)))));
  });

  test("a grand total below", () => {
    fc.assert(fc.property(ledger, (payments) => expect(read(withTotal(tidy(payments)))).toEqual(read(tidy(payments)))));
  });

  test("months that run backwards", () => {
    fc.assert(
      fc.property(ledger, (payments) => {
        const rows = wide(payments);
        const backwards = rows.map((row) => [row[0] ?? "", ...row.slice(1, 13).reverse(), row[13] ?? ""]);
        expect(read(backwards)).toEqual(read(rows));
      }),
    );
  });
});

describe("what totals catch", () => {
  test("any one amount changed in a table of rows", () => {
    fc.assert(
      fc.property(ledger, fc.nat(), fc.constantFrom(3, 4), fc.integer({ min: 1, max: 1_000_000 }), (payments, at, column, change) => {
        const rows = withTotal(tidy(payments)).map((row) => [...row]);
        const row = rows[1 + (at % (rows.length - 1))] ?? [];
        row[column] = (Math.round(Number(row[column]) * 100) + change) / 100;
        expect(output(rows).problem).toBe("totals_do_not_tie");
      }),
    );
  });

  test("any one amount changed in a table of months", () => {
    fc.assert(
      fc.property(ledger, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 13 }), fc.integer({ min: 1, max: 1_000_000 }), (payments, line, column, change) => {
        const rows = wide(payments).map((row) => [...row]);
        const row = rows[line] ?? [];
        row[column] = (Math.round(Number(row[column]) * 100) + change) / 100;
        expect(output(rows).problem).toBe("totals_do_not_tie");
      }),
    );
  });
});

test("attributed and unattributed money always make the whole", () => {
  fc.assert(
    fc.property(ledger, (payments) => {
      const whole = payments.reduce((sum, { payments: paid, refunds }) => sum + paid - refunds, 0);
      const { totals } = output(tidy(payments));
      expect(Math.round(totals.collections * 100)).toBe(whole);
      expect(Math.round(totals.attributed * 100) + Math.round(totals.unattributed * 100)).toBe(whole);
    }),
  );
});
