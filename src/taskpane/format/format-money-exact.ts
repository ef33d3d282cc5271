import type { Cents } from "../../domain";
import { groupThousands } from "./group-thousands";
import { withSign } from "./with-sign";

/** What is this sum to the cent? Used wherever two totals are held against each other. */
export function formatMoneyExact(cents: Cents): string {
  const whole = Math.round(Math.abs(cents));
  const remainder = String(whole % 100).padStart(2, "0");
  return withSign(cents < 0 && whole > 0, `$${groupThousands(Math.floor(whole / 100))}.${remainder}`);
}
