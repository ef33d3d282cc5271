/**
 * Starts the command line: bundles src/local/cli for this Node, unless nothing has changed since, and runs it.
 * Usage: node src/local/run.mjs compare FILE.xlsx --out OUT.xlsx
 */
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const project = fileURLToPath(new URL("../..", import.meta.url));
const outdir = path.join(project, ".cache", "cli");
const STAMPS = "inputs.json";

const stampOf = (file) => stat(path.join(project, file)).then(({ mtimeMs, size }) => `${mtimeMs} ${size}`, () => "gone");

/** Whether each file of the last bundle is as it was then. */
async function isFresh() {
  const inputs = await readFile(path.join(outdir, STAMPS), "utf8").then(JSON.parse, () => null);
  if (inputs === null) return false;
  const stamps = await Promise.all(Object.keys(inputs).map(stampOf));
  return Object.values(inputs).every((stamp, index) => stamp === stamps[index]);
}

async function bundle() {
  const [{ build }, { associateFunctions }] = await Promise.all([import("esbuild"), import("./associate-functions.mjs")]);
  const fresh = `${outdir}-${process.pid}`;
  const { metafile } = await build({
    absWorkingDir: project,
    entryPoints: { main: "src/local/cli/main.ts" },
    outdir: fresh,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // Bundled, a library is one file to load and only what is used of it.
    external: ["esbuild", "custom-functions-metadata"],
    // Libraries in the older module form ask for Node's own modules by `require`.
    banner: { js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' },
    logLevel: "error",
    metafile: true,
    plugins: [associateFunctions(project)],
  });
  const files = [...Object.keys(metafile.inputs).filter((file) => !/^node_modules|:/.test(file)), "src/functions/sources.json", "src/local/run.mjs", "src/local/associate-functions.mjs", "package-lock.json"];
  const stamps = await Promise.all(files.map(stampOf));
  await writeFile(path.join(fresh, STAMPS), JSON.stringify(Object.fromEntries(files.map((file, index) => [file, stamps[index]]))));
  await putInPlace(fresh);
}

/** Whole, and only then: another command may be bundling or running the same. Whoever is second finds a bundle like its own and leaves it. */
async function putInPlace(fresh) {
  const former = `${fresh}-former`;
  await rename(outdir, former).catch(() => undefined);
  await rename(fresh, outdir).catch(() => undefined);
  await Promise.all([fresh, former].map((folder) => rm(folder, { recursive: true, force: true })));
}

if (!(await isFresh())) await bundle();
const { main } = await import(pathToFileURL(path.join(outdir, "main.mjs")).href);
process.exitCode = await main(process.argv.slice(2), project);
