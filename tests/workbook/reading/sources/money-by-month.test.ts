import fc from "fast-check";
import type { Line } from "../../../../src/workbook/reading/lines/line";
import { moneyByMonth } from "../../../../src/workbook/reading/sources/money-by-month";

const JANUARY = 2024 * 12;

const aLine = (overrides: Partial<Line> = {}): Line => ({
  row: 1,
  group: { columns: [0], period: null, bandYear: null, provider: null, payer: null },
  provider: "Al Smith",
  providerId: null,
  span: { firstMonth: JANUARY, months: 1, day: null, partial: false },
  payer: null,
  measureName: null,
  category: null,
  amounts: [100],
  hasUnreadable: false,
  ...overrides,
});

const onDay = (day: number, month = JANUARY): Line["span"] => ({ firstMonth: month, months: 1, day, partial: false });
const inQuarter: Line["span"] = { firstMonth: JANUARY, months: 3, day: null, partial: false };
const firstAmount = ({ amounts }: Line): number => amounts[0] ?? NaN;
const added = (lines: readonly Line[]): ReturnType<typeof moneyByMonth> => moneyByMonth(lines, firstAmount);

describe("money by month", () => {
  test("adds up the days of a month and keeps the first and the last of them", () => {
    const lines = [aLine({ row: 4, span: onDay(9) }), aLine({ row: 5, span: onDay(28) }), aLine({ row: 6, span: onDay(3) })];
    expect(added(lines)).toEqual([
      { provider: "Al Smith", providerId: null, payer: null, row: 4, column: 0, cents: 300, span: { firstMonth: JANUARY, months: 1, days: { first: 3, last: 28 }, partial: false } },
    ]);
  });

  test.each<[string, Partial<Line>]>([
    ["another provider", { provider: "Bo Lee" }],
    ["another number of a provider", { providerId: "1234567893" }],
    ["another payer", { payer: "Aetna" }],
    ["another month", { span: onDay(1, JANUARY + 1) }],
    ["the quarter that begins with the month", { span: inQuarter }],
    ["a line that holds for all periods", { span: null }],
  ])("is kept apart for %s", (_what, difference) => {
    const lines = [aLine(), aLine({ row: 2, ...difference }), aLine({ row: 3 })];
    expect(added(lines).map(({ row, cents }) => [row, cents])).toEqual([[1, 200], [2, 100]]);
  });

  test("rounds each line to the cent before it adds it", () => {
    expect(added([aLine({ amounts: [0.5] }), aLine({ amounts: [0.5] })])[0]?.cents).toBe(2);
  });

  test("has no amount where a cell could not be read, beside the lines that could", () => {
    const lines = [aLine({ row: 1 }), aLine({ row: 2, amounts: [NaN], hasUnreadable: true }), aLine({ row: 3, hasUnreadable: true })];
    expect(added(lines).map(({ row, cents }) => [row, cents])).toEqual([[1, 100], [2, null]]);
  });

  test("leaves out a line without a figure, which is not zero", () => {
    expect(added([aLine({ amounts: [NaN] })])).toEqual([]);
    expect(added([aLine({ amounts: [0] })])[0]?.cents).toBe(0);
  });

  test("has as much for each provider as the lines have, in the order they are first named", () => {
    const line = fc.record({
      provider: fc.constantFrom("Al Smith", "Bo Lee", "Cy Ray"),
      payer: fc.constantFrom(null, "", "Aetna", "Cigna"),
      span: fc.option(fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: JANUARY, max: JANUARY + 5 }) }).map(({ day, month }) => onDay(day, month))),
      cents: fc.integer({ min: -100_000, max: 100_000 }),
    });
    fc.assert(
      fc.property(fc.array(line), (drawn) => {
        const lines = drawn.map(({ cents, ...rest }, row) => aLine({ ...rest, row, amounts: [cents] }));
        const byProvider = (all: readonly { readonly provider: string; readonly cents: number | null }[]): [string, number][] => {
          const sums = new Map<string, number>();
          for (const { provider, cents } of all) sums.set(provider, (sums.get(provider) ?? 0) + (cents ?? NaN));
          return [...sums];
        };
        expect(byProvider(added(lines))).toEqual(byProvider(lines.map((each) => ({ provider: each.provider, cents: firstAmount(each) }))));
      }),
    );
  });
});
