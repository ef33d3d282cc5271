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
 * Bundles the workbench page and the loader of the pane's frame. Neither ever ships.
 *
 * @returns the folder with `workbench.js` and `pane-loader.js`.
 */
export async function bundleWorkbench({ projectFolder, outFolder = defaultWorkbenchFolder(projectFolder) }: BundleOptions): Promise<string> {
  const source = path.join(projectFolder, "src", "local", "workbench");
  await build({
    entryPoints: { workbench: path.join(source, "index.tsx"), "pane-loader": path.join(source, "pane-loader.ts") },
    outdir: outFolder,
    absWorkingDir: projectFolder,
    bundle: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    minify: true,
    legalComments: "none",
    logLevel: "error",
  });
  return outFolder;
}
