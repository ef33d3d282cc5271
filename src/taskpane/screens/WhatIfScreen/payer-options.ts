import type { Cents, PayerChoices, PayerEvent } from "../../../domain";

/** One payer, or one class of payers, to choose from. */
export interface PayerOption {
  readonly key: string;
  readonly kind: "class" | "payer";
  readonly name: string;
  readonly amount: Cents;
  readonly of: PayerEvent["of"];
}

/** Classes first, then payers, each largest first. A payer named as a class is another choice than the class. */
export const payerOptions = ({ payers, classes }: PayerChoices): PayerOption[] => [
  ...classes.map(({ payerClass, amount }) => ({ key: `class ${payerClass}`, kind: "class" as const, name: payerClass, amount, of: { payerClass } })),
  ...payers.map(({ payer, amount }) => ({ key: `payer ${payer}`, kind: "payer" as const, name: payer, amount, of: { payer } })),
];
