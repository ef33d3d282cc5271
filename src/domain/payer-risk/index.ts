export type { PayerRisk } from "./payer-risk";
