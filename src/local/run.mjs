/**
 * Starts the command line: bundles src/local/cli for this Node and runs it.
 * Usage: node src/local/run.mjs compare FILE.xlsx --out OUT.xlsx
 */
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { associateFunctions } from "./associate-functions.mjs";

const project = fileURLToPath(new URL("../..", import.meta.url));
const outdir = path.join(project, ".cache", "cli");

await build({
  absWorkingDir: project,
  entryPoints: { main: "src/local/cli/main.ts" },
  outdir,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  logLevel: "error",
  plugins: [associateFunctions(project)],
});

const { main } = await import(pathToFileURL(path.join(outdir, "main.mjs")).href);
process.exitCode = await main(process.argv.slice(2), project);
