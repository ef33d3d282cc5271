/** Bundles tests/soak for this Node and runs it: `npm run soak [-- --seed 7]`. Its result goes into the README. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** A module of jest's knows its folder; bundled into one, each has to be told. */
const withFoldersOfTheirOwn = {
  name: "folders",
  setup: ({ onLoad }) => onLoad({ filter: /[\\/]tests[\\/].*\.ts$/ }, async ({ path: file }) => ({ contents: (await readFile(file, "utf8")).replaceAll("__dirname", JSON.stringify(path.dirname(file))), loader: "ts" })),
};

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
  plugins: [withFoldersOfTheirOwn],
  logLevel: "error",
});
// What ships: React's other build notes how long everything takes, and keeps the notes.
process.env.NODE_ENV = "production";
const { main } = await import(pathToFileURL(outfile).href);
process.exitCode = await main(process.argv.slice(2), project);
