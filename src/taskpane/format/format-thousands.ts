import type { Cents } from "../../domain";
import { groupThousands } from "./group-thousands";
import { withSign } from "./with-sign";

/** What is this sum on a chart's axis? `28540012` is "$285k". */
export function formatThousands(cents: Cents): string {
  const thousands = Math.round(Math.abs(cents) / 100_000);
  return withSign(cents < 0 && thousands > 0, `$${groupThousands(thousands)}k`);
}
