import type { SponsorRecord } from "../evidence";

/** One associate's rows, gathered by the partner they speak of: a partner with two rows is still one partner. */
export function rowsByPartner(records: readonly SponsorRecord[], name: string): SponsorRecord[][] {
  const gathered = new Map<string, SponsorRecord[]>();
  for (const record of records.filter(({ associate }) => associate === name))
    gathered.set(record.partner, [...(gathered.get(record.partner) ?? []), record]);
  return [...gathered.values()];
}
