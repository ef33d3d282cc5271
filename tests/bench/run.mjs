/** Bundles tests/bench for this Node and runs it: `npm run bench [-- NAME …]`. */
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const project = fileURLToPath(new URL("../..", import.meta.url));
const outfile = path.join(project, ".cache", "bench", "main.mjs");
await build({
  absWorkingDir: project,
  entryPoints: ["tests/bench/main.ts"],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  logLevel: "error",
});
const { main } = await import(pathToFileURL(outfile).href);
process.exitCode = await main(process.argv.slice(2), project);
