/**
 * Takes the README's pictures again: the workbench through a real browser, the written sheet through LibreOffice.
 * Usage: npm run pictures
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const project = fileURLToPath(new URL("..", import.meta.url));
const run = (command, args, options = {}) => execFileSync(command, args, { cwd: project, encoding: "utf8", ...options });

try {
  run("soffice", ["--version"]);
  run("pdftoppm", ["-v"], { stdio: "ignore" });
} catch {
  console.error("The picture of the written sheet needs LibreOffice and Poppler: sudo apt-get install libreoffice-calc poppler-utils fonts-crosextra-carlito");
  process.exit(1);
}

run(process.execPath, [".ci/build.mjs"], { stdio: "inherit" });
run("npx", ["jest", "tests/e2e/pictures", "tests/e2e/screens"], { stdio: "inherit" });
const SHOWN = { "workbench.png": "workbench.png", "data-450.png": "pane-data.png", "candidate-450.png": "pane-candidate.png", "meeting-450.png": "pane-meeting.png" };
for (const [taken, shown] of Object.entries(SHOWN)) copyFileSync(path.join(project, "out/pictures", taken), path.join(project, "assets", shown));

run(process.execPath, ["src/local/run.mjs", "start", "--once"], { stdio: "inherit" });
const folder = mkdtempSync(path.join(tmpdir(), "pictures-"));
const profile = pathToFileURL(path.join(folder, "profile")).href;
run("soffice", [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "pdf", "--outdir", folder, "out/sample-practice-comparison.xlsx"], { stdio: "ignore" });
const pdf = path.join(folder, "sample-practice-comparison.pdf");
const pages = Number(/Pages:\s+(\d+)/.exec(run("pdfinfo", [pdf]))?.[1]);
const page = Array.from({ length: pages }, (_, index) => String(pages - index)).find((number) => run("pdftotext", ["-f", number, "-l", number, pdf, "-"]).startsWith("Associate comparison"));
if (page === undefined) throw new Error("No page begins with the comparison's title.");
mkdirSync(path.join(project, "out/pictures"), { recursive: true });
run("pdftoppm", ["-f", page, "-l", page, "-r", "130", "-png", "-singlefile", pdf, "assets/comparison-sheet"]);
rmSync(folder, { recursive: true });
