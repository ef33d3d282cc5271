/**
 * Takes the README's pictures again: the workbench through a real browser, the written sheet through LibreOffice; and into
 * out/pictures those of every page that is written for few and for many associates, to be looked at.
 * Usage: npm run pictures [-- sheets]     "sheets" leaves the browser out
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { drawPages, makePdfs, needTools, pagesFrom } from "./pictures/paper.mjs";
import { drawSheets } from "./pictures/sheets.mjs";

const project = fileURLToPath(new URL("..", import.meta.url));
const run = (command, args) => execFileSync(command, args, { cwd: project, stdio: "inherit" });

needTools();
if (!process.argv.includes("sheets")) {
  run(process.execPath, [".ci/build.mjs"]);
  run("npx", ["jest", "tests/e2e/pictures", "tests/e2e/screens"]);
  const shown = { "workbench.png": "workbench.png", "data-450.png": "pane-data.png", "candidate-450.png": "pane-candidate.png", "meeting-450.png": "pane-meeting.png" };
  for (const [taken, name] of Object.entries(shown)) copyFileSync(path.join(project, "out/pictures", taken), path.join(project, "assets", name));
}

const folder = mkdtempSync(path.join(tmpdir(), "pictures-"));
const workbook = path.join(folder, "comparison.xlsx");
run(process.execPath, ["src/local/run.mjs", "compare", "assets/sample-practice.xlsx", "--out", workbook]);
const [pdf] = makePdfs([workbook], folder);
drawPages(pdf, pagesFrom(pdf, "Associate comparison", "Comparison detail"), path.join(project, "assets/comparison-sheet"), 130);
rmSync(folder, { recursive: true });
drawSheets(project);
