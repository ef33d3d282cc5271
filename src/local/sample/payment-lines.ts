import { monthsFrom, type SampleMonth } from "./months";
import { MIXES, PAYERS, PEOPLE, type SamplePerson } from "./people";
import { numberSequence } from "./sequence";

/** One line of the billing system's export, in whole cents. */
export interface PaymentLine {
  readonly month: SampleMonth;
  readonly provider: string;
  readonly payer: string;
  readonly payments: number;
  readonly refunds: number;
}

/** Ten quarters, April 2024 to September 2026. */
export const SAMPLE_MONTHS = monthsFrom(2024, 4, 30);

/** Share of a quarter that each of its months brings in. */
const MONTH_SHARES = [0.328, 0.331, 0.341] as const;
/** Chosen so that each physician's figures tell the story they are there to tell. */
const SEED = 219;
const REFUND_CHANCE = 0.07;

/** The made-up group's payments: a line for each month, physician and payer, and a few that belong to nobody. */
export function paymentLines(): PaymentLine[] {
  const next = numberSequence(SEED);
  const quarterly = new Map(PEOPLE.map((person) => [person.name, quarterTotals(person, next)]));
  return SAMPLE_MONTHS.flatMap((month, index) => [
    ...PEOPLE.flatMap((person) => personLines(person, quarterly.get(person.name)?.[month.quarter] ?? 0, month, index, next)),
    ...(index % 4 === 1 ? [unassignedLine(month, next)] : []),
  ]);
}

function quarterTotals(person: SamplePerson, next: () => number): number[] {
  return Array.from({ length: 10 }, (_, quarter) => {
    const scattered = 1 + (next() * 2 - 1) * person.scatter;
    const times = person.odd?.quarter === quarter ? person.odd.times : 1;
    return 3 * person.monthlyLevel * person.cfte * (1 + person.growth) ** quarter * scattered * times;
  });
}

function personLines(person: SamplePerson, quarterDollars: number, month: SampleMonth, index: number, next: () => number): PaymentLine[] {
  if (month.quarter < (person.firstQuarter ?? 0)) return [];
  const [usual, other] = person.billed;
  const provider = other !== undefined && index % 5 === 3 ? other : usual;
  const monthDollars = quarterDollars * (MONTH_SHARES[index % 3] ?? 0);
  return PAYERS.map((payer, position) => {
    const share = MIXES[person.mix][position] ?? 0;
    const payments = Math.round(monthDollars * share * (0.97 + 0.06 * next()) * 100);
    const refunds = next() < REFUND_CHANCE ? Math.round(payments * (0.01 + 0.04 * next())) : 0;
    return { month, provider, payer, payments, refunds };
  });
}

const unassignedLine = (month: SampleMonth, next: () => number): PaymentLine => ({
  month,
  provider: "Unassigned",
  payer: "Self Pay",
  payments: Math.round(40_000 + next() * 260_000),
  refunds: 0,
});
