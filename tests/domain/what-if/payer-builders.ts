import fc from "fast-check";
import type { PayerAmount, PayersOfPhysician } from "../../../src/domain";

export const amounts = (byPayer: Readonly<Record<string, number>>): PayerAmount[] => Object.entries(byPayer).map(([payer, amount]) => ({ payer, amount }));

/** $600,000 from Aetna and $400,000 from Cigna, on overhead of half of it. */
export const okafor = (given: Partial<PayersOfPhysician> = {}): PayersOfPhysician => ({
  name: "Okafor",
  payers: amounts({ Aetna: 60_000_000, Cigna: 40_000_000 }),
  collections: 100_000_000,
  overhead: 50_000_000,
  ...given,
});

/** $100,000 from Aetna and $900,000 from Medicaid, on as much overhead as Okafor. */
export const raman = (given: Partial<PayersOfPhysician> = {}): PayersOfPhysician =>
  okafor({ name: "Raman", payers: amounts({ AETNA: 10_000_000, Medicaid: 90_000_000 }), ...given });

const amount = fc.integer({ min: -5000, max: 100_000 });

export const anyPhysicians: fc.Arbitrary<PayersOfPhysician[]> = fc.array(
  fc.record({
    name: fc.constantFrom("Okafor", "Raman", "Weiss"),
    payers: fc.record({ Aetna: amount, Cigna: amount, Medicaid: amount, Medicare: amount, Humana: fc.integer({ min: 1, max: 90_000 }) }).map(amounts),
    collections: fc.integer({ min: 1, max: 500_000 }),
    overhead: fc.integer({ min: 1, max: 300_000 }),
  }),
  { minLength: 1, maxLength: 5 },
);
