import type { Cents } from "../../domain";
import { groupThousands } from "./group-thousands";
import { withSign } from "./with-sign";

/** What is this sum in whole dollars? `28540012` is "$285,400"; a sum below zero carries a true minus sign. */
export function formatMoney(cents: Cents): string {
  const dollars = Math.round(Math.abs(cents) / 100);
  return withSign(cents < 0 && dollars > 0, `$${groupThousands(dollars)}`);
}
