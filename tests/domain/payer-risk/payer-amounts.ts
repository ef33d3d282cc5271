import fc from "fast-check";
import type { PayerAmount } from "../../../src/domain";

/** Payers with these shares of a thousand, under names that are nobody's class. */
export const inShares = (...shares: readonly number[]): PayerAmount[] => shares.map((share, index) => ({ payer: `Carrier ${"ABCDEFGHIJKL".charAt(index)} PPO`, amount: share * 10 }));

/** Any payers a sheet may hold, refunds larger than payments among them. */
export const payerAmounts = fc.array(
  fc.record({
    payer: fc.constantFrom("Aetna", "AETNA ", "Cigna", "Medicaid", "Molina", "BCBS of Texas", "BCBS, of Texas", "Medicare", "Self Pay", "Tricare", "Humana Gold Plus", "Nobody we know"),
    amount: fc.integer({ min: -50_000, max: 5_000_000 }),
  }),
  { maxLength: 20 },
);
