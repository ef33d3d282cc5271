import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { ensureBuild } from "../support/ensure-build";
import { rounded, times, type BenchRow } from "./bench-row";

const KILOBYTE = 1024;
/** By words that survive minifying. */
const SLIDES = /pptx|JSZip/i;

/** What travels to the pane, compressed, beside the part of Microsoft's own library that every add-in loads in Excel on the web. */
export async function benchBundles(project: string): Promise<BenchRow[]> {
  const folder = await ensureBuild(project);
  const scripts = readdirSync(folder).filter((file) => file.endsWith(".js")).map((file) => path.join(folder, file));
  const named = (name: string): string[] => scripts.filter((file) => path.basename(file) === name);
  const slides = scripts.filter((file) => SLIDES.test(readFileSync(file, "utf8")));
  const screens = scripts.filter((file) => !slides.includes(file) && path.basename(file) !== "functions.js");
  const peer = sizeOf([path.join(project, "node_modules/@microsoft/office-js/dist/excel-web-16.00.js")]);
  const row = (what: string, files: readonly string[]): BenchRow => ({
    what,
    size: `${files.length} ${files.length === 1 ? "file" : "files"}`,
    measured: `${rounded(sizeOf(files))} KB compressed`,
    beside: `Office.js for Excel: ${rounded(peer)} KB`,
    ratio: times(sizeOf(files) / peer),
  });
  return [row("The functions", named("functions.js")), row("The pane at its start", named("taskpane.js")), row("The pane with every screen", screens), row("What makes the slides, when it is asked for", slides)];
}

const sizeOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / KILOBYTE;
