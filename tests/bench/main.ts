import { textTable } from "../../src/local/cli/text-table";
import { benchCompare } from "./bench-compare";
import { benchLabels } from "./bench-labels";
import { benchRead } from "./bench-read";
import { benchTrend } from "./bench-trend";

const BENCHES: Readonly<Record<string, (project: string) => Promise<string[][]> | string[][]>> = { labels: benchLabels, trend: benchTrend, read: benchRead, compare: benchCompare };

/** Runs the benches named, or all, and prints one table. */
export async function main(names: readonly string[], project: string): Promise<number> {
  const unknown = names.filter((name) => !(name in BENCHES));
  if (unknown.length > 0) {
    process.stderr.write(`No bench is called ${unknown.join(", ")}; there are ${Object.keys(BENCHES).join(", ")}.\n`);
    return 1;
  }
  const chosen = names.length === 0 ? Object.keys(BENCHES) : names;
  const rows: string[][] = [];
  // One after the other on purpose: two at once would measure each other.
  // eslint-disable-next-line no-await-in-loop
  for (const name of chosen) rows.push(...((await BENCHES[name]?.(project)) ?? []));
  process.stdout.write(`${textTable([{ heading: "what", align: "left" }, { heading: "cost", align: "right" }, { heading: "beside", align: "left" }], rows)}\n`);
  return 0;
}
