export type { PayerRisk } from "./payer-risk";
export { assessPayerRisk } from "./assess-payer-risk";
export { payerMix, type PayerMixShare } from "./payer-mix";
