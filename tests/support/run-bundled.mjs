/** Bundles a TypeScript entry under tests/ for this Node and runs its `main` with the arguments of the command line. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** A module of jest's knows its folder; bundled into one, each has to be told. */
const withFoldersOfTheirOwn = {
  name: "folders",
  setup: ({ onLoad }) => onLoad({ filter: /[\\/]tests[\\/].*\.ts$/ }, async ({ path: file }) => ({ contents: (await readFile(file, "utf8")).replaceAll("__dirname", JSON.stringify(path.dirname(file))), loader: "ts" })),
};

/** Fluent's modules for bundlers are not for this Node; those for Node are. */
const fluentForNode = {
  name: "fluent",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^@fluentui\// }, ({ path: name }) => ({ path: name, namespace: "fluent" }));
    onLoad({ filter: /.*/, namespace: "fluent" }, ({ path: name }) => ({ contents: `module.exports = requireForNode(${JSON.stringify(name)});` }));
  },
};
const BANNER = 'import { createRequire as makeRequire } from "node:module"; const requireForNode = makeRequire(import.meta.url);';

/** @param folder under tests/, with the main.ts to run */
export async function runBundled(folder) {
  const project = fileURLToPath(new URL("../..", import.meta.url));
  const outfile = path.join(project, ".cache", folder, "main.mjs");
  await build({
    absWorkingDir: project,
    entryPoints: [`tests/${folder}/main.ts`],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    banner: { js: BANNER },
    plugins: [fluentForNode, withFoldersOfTheirOwn],
    logLevel: "error",
  });
  const { main } = await import(pathToFileURL(outfile).href);
  try {
    process.exitCode = await main(process.argv.slice(2), project);
  } catch (error) {
    process.stderr.write(`${error instanceof Error && error.name === "LateError" ? error.message : (error?.stack ?? error)}\n`);
    // What was given up still runs, and would keep this from ending.
    process.exit(1);
  }
}
