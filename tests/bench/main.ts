import { textTable } from "../../src/local/cli/text-table";
import { putIntoReadme } from "../support/put-into-readme";
import { withinLimit } from "../support/within-limit";
import { benchBundles } from "./bench-bundles";
import { benchCompare } from "./bench-compare";
import { benchFunctions } from "./bench-functions";
import { benchJobs } from "./bench-jobs";
import { benchLabels } from "./bench-labels";
import { benchPane } from "./bench-pane";
import { benchRead } from "./bench-read";
import { benchRecalculate } from "./bench-recalculate";
import type { BenchRow } from "./bench-row";

type Bench = (project: string) => Promise<BenchRow[]> | BenchRow[];

/** In the order of the README's table. */
const IN_README: Readonly<Record<string, Bench>> = { pane: benchPane, bundles: benchBundles, jobs: benchJobs, read: benchRead, compare: benchCompare, recalculate: benchRecalculate, functions: benchFunctions };
/** Those that tell of the rules, not of the speed, are asked for by name. */
const BENCHES: Readonly<Record<string, Bench>> = { ...IN_README, labels: benchLabels };

/** Several times what the longest takes on a slow machine. */
const MOST_MINUTES_A_PART = 5;

const COLUMNS = ["what", "size", "measured", "beside", "ratio"] as const;

/** Runs the benches named and prints their table; with none named, runs all that are in the README and puts their table there. */
export async function main(names: readonly string[], project: string): Promise<number> {
  const unknown = names.filter((name) => !(name in BENCHES));
  if (unknown.length > 0) {
    process.stderr.write(`No bench is called ${unknown.join(", ")}; there are ${Object.keys(BENCHES).join(", ")}.\n`);
    return 1;
  }
  const lines: string[][] = [];
  for (const name of names.length === 0 ? Object.keys(IN_README) : names) {
    // One after the other on purpose: two at once would measure each other.
    // eslint-disable-next-line no-await-in-loop
    const rows = (await withinLimit(`The bench ${name}`, MOST_MINUTES_A_PART, async () => BENCHES[name]?.(project))) ?? [];
    const more = rows.map((row) => COLUMNS.map((column) => row[column]));
    process.stdout.write(`${textTable(COLUMNS.map((heading) => ({ heading, align: "left" })), more)}\n\n`);
    lines.push(...more);
  }
  if (names.length === 0) putIntoReadme(project, "bench", tableOf(lines));
  return 0;
}

const tableOf = (lines: readonly (readonly string[])[]): string => [COLUMNS, COLUMNS.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
