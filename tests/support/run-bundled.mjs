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
    plugins: [withFoldersOfTheirOwn],
    logLevel: "error",
  });
  const { main } = await import(pathToFileURL(outfile).href);
  process.exitCode = await main(process.argv.slice(2), project);
}
