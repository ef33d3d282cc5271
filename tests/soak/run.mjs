/** Bundles tests/soak for this Node and runs it: `npm run soak [-- --seed 7]`. Its result goes into the README. */
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const project = fileURLToPath(new URL("../..", import.meta.url));
const outfile = path.join(project, ".cache", "soak", "main.mjs");
await build({
  absWorkingDir: project,
  entryPoints: ["tests/soak/main.ts"],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  define: { __dirname: JSON.stringify(path.join(project, "tests", "functions", "support")) },
  logLevel: "error",
});
const { main } = await import(pathToFileURL(outfile).href);
process.exitCode = await main(process.argv.slice(2), project);
