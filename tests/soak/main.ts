import { parseArgs } from "node:util";
import { putIntoReadme } from "../support/put-into-readme";
import { soakFaults } from "./soak-faults";
import { soakFiles } from "./soak-files";
import { soakFunctions } from "./soak-functions";
import { soakLife } from "./soak-life";
import { soakReader } from "./soak-reader";
import type { SoakResult } from "./soak-result";
import { soakSpeed } from "./soak-speed";

/** Runs everything long, prints what it found, and puts the table into the README. Ends with 1 where there is a fault. */
export async function main(args: readonly string[], project: string): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { seed: { type: "string", default: "1" } } });
  const seed = Number(values.seed);
  const results: SoakResult[] = [];
  for (const run of [soakFunctions, soakSpeed, soakReader, soakFiles, soakLife, soakFaults]) {
    // One after the other: each has the machine to itself.
    // eslint-disable-next-line no-await-in-loop
    const result = await run(seed, project);
    results.push(result);
    process.stdout.write(`${result.what}\n  tried: ${result.tried}\n  found: ${result.found}\n${result.faults.slice(0, 10).map((fault) => `  FAULT ${fault}\n`).join("")}`);
  }
  putIntoReadme(project, "soak", tableOf(results));
  return results.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

function tableOf(results: readonly SoakResult[]): string {
  const rows = results.map(({ what, tried, found, faults }) => `| ${what} | ${tried} | ${faults.length === 0 ? found : `**${faults.length} faults**`} |\n`);
  return ["| tried | how often | what came of it |\n", "|---|---|---|\n", ...rows, ...results.flatMap((result) => (result.table === undefined ? [] : ["\n", result.table]))].join("");
}
