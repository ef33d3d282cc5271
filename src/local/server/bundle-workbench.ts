import path from "node:path";
import { build } from "esbuild";

export interface BundleOptions {
  readonly projectFolder: string;
  /** Where the scripts go. The server looks in `.cache/workbench` of the project, which is taken when left out. */
  readonly outFolder?: string;
}

/** Where `startServer` looks for the workbench's scripts. */
export const defaultWorkbenchFolder = (projectFolder: string): string => path.join(projectFolder, ".cache", "workbench");

/**
 * Bundles the workbench page, the thread that reads files and the loader of the pane's frame. None of them ever ships.
 *
 * @returns the folder with `workbench.js` and `pane-loader.js`.
 */
export async function bundleWorkbench({ projectFolder, outFolder = defaultWorkbenchFolder(projectFolder) }: BundleOptions): Promise<string> {
  const source = path.join(projectFolder, "src", "local", "workbench");
  const shared = {
    outdir: outFolder,
    absWorkingDir: projectFolder,
    bundle: true,
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    minify: true,
    legalComments: "none",
    logLevel: "error",
  } as const;
  await Promise.all([
    // In modules: what is loaded later is parsed later, and a browser looks at far less before the page stands.
    build({ ...shared, entryPoints: { workbench: path.join(source, "index.tsx"), "first-workbook": path.join(source, "first-workbook.ts") }, format: "esm", splitting: true, chunkNames: "part-[hash]" }),
    // Classic scripts: the loader stands in the place of one and asks where it stands, and a thread starts sooner with one.
    build({ ...shared, entryPoints: { "pane-loader": path.join(source, "pane-loader.ts"), "file-reader": path.join(source, "file-reader.ts") }, format: "iife" }),
  ]);
  return outFolder;
}
