import type { PayerClass } from "./payer-class";

export function classifyPayer(_name: string): PayerClass {
  return "Other";
}
