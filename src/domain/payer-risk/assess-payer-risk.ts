import type { PayerAmount } from "../group-record";
import type { PayerRisk } from "./payer-risk";

export function assessPayerRisk(_amounts: readonly PayerAmount[]): PayerRisk | null {
  return null;
}
