import { parseArgs } from "node:util";
import { putIntoReadme } from "../support/put-into-readme";
import { withinLimit } from "../support/within-limit";
import { strikeWhenTold } from "./faults/in-workers";
import { soakFaults } from "./soak-faults";
import { soakFiles } from "./soak-files";
import { soakFunctions } from "./soak-functions";
import { soakLife } from "./soak-life";
import { soakReader } from "./soak-reader";
import type { SoakResult } from "./soak-result";
import { soakSpeed } from "./soak-speed";

// A worker that strikes runs this very file.
strikeWhenTold();

type Soak = (seed: number, project: string, how: "in turn" | "every code") => Promise<SoakResult> | SoakResult;

/** In the order of the README's table. */
const PARTS: Readonly<Record<string, Soak>> = { functions: soakFunctions, speed: soakSpeed, reader: soakReader, files: soakFiles, life: soakLife, faults: soakFaults };
/** Several times what the longest takes; every code at every exchange takes longer. */
const MOST_MINUTES_A_PART = { "in turn": 45, "every code": 240 } as const;
const MILLISECONDS_A_MINUTE = 60_000;

/** Runs the parts named and prints what they found; with none named, runs all and puts their table into the README. Ends with 1 where there is a fault. */
export async function main(args: readonly string[], project: string): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { seed: { type: "string", default: "1" }, every: { type: "boolean", default: false } } });
  const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0) {
    process.stderr.write(`No part is called ${unknown.join(", ")}; there are ${Object.keys(PARTS).join(", ")}.\n`);
    return 1;
  }
  const how = values.every ? "every code" : "in turn";
  const results: SoakResult[] = [];
  for (const name of positionals.length === 0 ? Object.keys(PARTS) : positionals) {
    const start = performance.now();
    // One after the other: each has the machine to itself.
    // eslint-disable-next-line no-await-in-loop
    const result = await withinLimit(`The part ${name}`, MOST_MINUTES_A_PART[how], async () => PARTS[name]?.(Number(values.seed), project, how));
    if (result === undefined) continue;
    results.push(result);
    process.stdout.write(`${said(result, (performance.now() - start) / MILLISECONDS_A_MINUTE)}\n`);
  }
  if (positionals.length === 0) putIntoReadme(project, "soak", tableOf(results));
  return results.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

const said = ({ what, tried, found, faults, table = "" }: SoakResult, minutes: number): string =>
  [what, `  tried: ${tried}`, `  found: ${faults.length === 0 ? found : `${faults.length} faults`}`, `  took: ${minutes.toFixed(1)} minutes`, ...faults.slice(0, 10).map((fault) => `  FAULT ${fault}`), table].join("\n");

function tableOf(results: readonly SoakResult[]): string {
  const rows = results.map(({ what, tried, found, faults }) => `| ${what} | ${tried} | ${faults.length === 0 ? found : `**${faults.length} faults**`} |\n`);
  return ["| tried | how often | what came of it |\n", "|---|---|---|\n", ...rows, ...results.flatMap((result) => (result.table === undefined ? [] : ["\n", result.table]))].join("");
}
