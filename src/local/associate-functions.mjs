import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * Gives the custom functions the same registration that the shipped build gives them: Microsoft's generator reads their
 * comments, and each file ends with `CustomFunctions.associate(…)`. Offers the metadata as the module "functions.json".
 */
export function associateFunctions(project) {
  const folder = path.join(project, "src", "functions");
  let described;
  const describe = () => (described ??= describeFunctions(project, folder));
  return {
    name: "associate-functions",
    setup(bundle) {
      bundle.onResolve({ filter: /^functions\.json$/ }, () => ({ path: "functions.json", namespace: "functions" }));
      bundle.onLoad({ filter: /.*/, namespace: "functions" }, async () => ({ contents: (await describe()).metadata, loader: "json" }));
      bundle.onResolve({ filter: /^all-functions$/ }, () => ({ path: "all-functions", namespace: "all-functions" }));
      bundle.onLoad({ filter: /.*/, namespace: "all-functions" }, async () => ({
        contents: (await describe()).files.map(({ file }) => `import ${JSON.stringify(file)};`).join("\n"),
        resolveDir: folder,
      }));
      bundle.onLoad({ filter: /[\\/]src[\\/]functions[\\/][^\\/]+\.ts$/ }, async ({ path: file }) => {
        const source = await readFile(file, "utf8");
        const own = (await describe()).files.find((each) => each.file === file);
        const associations = (own?.functions ?? []).map(({ id, name }) => `CustomFunctions.associate(${JSON.stringify(id)}, ${name});`);
        return { contents: [source, ...associations].join("\n"), loader: "ts" };
      });
    },
  };
}

/** Runs the generator, or takes its last answer where no file has changed since: it costs half a second. */
async function describeFunctions(project, folder) {
  const names = JSON.parse(await readFile(path.join(folder, "sources.json"), "utf8"));
  const files = names.map((name) => path.join(folder, name));
  const stamps = await Promise.all(files.map(async (file) => `${file} ${(await stat(file)).mtimeMs}`));
  const key = stamps.join("\n");
  const cache = path.join(project, ".cache", "functions.json");
  const known = await readFile(cache, "utf8").then(JSON.parse, () => null);
  if (known?.key === key) return known.value;
  const { default: generator } = await import("custom-functions-metadata");
  const whole = await generator.generateCustomFunctionsMetadata(files, false);
  if (whole.errors.length > 0) throw new Error(`Custom functions cannot be described:\n${whole.errors.join("\n")}`);
  const sources = await Promise.all(files.map((file) => readFile(file, "utf8")));
  const functions = whole.associate.map(({ id, functionName }) => ({ id, name: functionName }));
  const value = {
    metadata: whole.metadataJson,
    files: files.map((file, index) => ({ file, functions: functions.filter(({ name }) => sources[index].includes(`export function ${name}(`)) })),
  };
  await mkdir(path.dirname(cache), { recursive: true });
  await writeFile(cache, JSON.stringify({ key, value }));
  return value;
}
