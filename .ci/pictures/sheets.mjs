/** Pictures of every page of the comparison, for few and for many associates, of the meeting's papers, an associate's own sheet and the slides: to be looked at. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeGroupOf } from "./group-of.mjs";
import { allPages, drawPages, makePdfs, pagesFrom } from "./paper.mjs";

const COUNTS = [3, 25, 60];
const PRESETS = ["meeting", "full", "finance"];
const DOTS_PER_INCH = 110;
const AGENDA = "Agenda of the partners";
const LETTER = "Milestones on the way";
/** Of the detail, which is long: the figures, and the first pages on which a table goes on. */
const MOST_DETAIL_PAGES = 5;

/** Into out/pictures/sheets and out/pictures/slides of the project; what was there before goes. */
export function drawSheets(project) {
  const sample = path.join(project, "assets/sample-practice.xlsx");
  const [sheets, slides] = ["sheets", "slides"].map((name) => path.join(project, "out/pictures", name));
  for (const folder of [sheets, slides]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const folder = mkdtempSync(path.join(tmpdir(), "sheets-"));
  const groups = [{ name: "sample", file: sample }, ...COUNTS.map((count) => ({ name: String(count).padStart(2, "0"), file: path.join(folder, `group-${count}.xlsx`), count }))];
  for (const { file, count } of groups) if (count !== undefined) writeGroupOf(sample, count, file);
  const written = groups.flatMap(({ name, file }) => PRESETS.map((preset) => write(project, file, folder, `${name}-${preset}`, preset)));
  const pdfs = makePdfs(written.map(({ workbook }) => workbook), folder);
  pdfs.forEach((pdf, index) => {
    const stem = path.join(sheets, written[index].name);
    drawPages(pdf, pagesFrom(pdf, "Associate comparison", "Comparison detail"), stem, DOTS_PER_INCH);
    const detail = pagesFrom(pdf, "Comparison detail");
    if (written[index].deck !== null) drawPages(pdf, { first: detail.first, last: Math.min(detail.last, detail.first + MOST_DETAIL_PAGES - 1) }, `${stem}-detail`, DOTS_PER_INCH);
  });
  const papers = [groups.find(({ count }) => count === undefined), groups.at(-1)].flatMap(({ name, file }) => papersOf(project, file, folder, name));
  makePdfs(papers.map(({ workbook }) => workbook), folder).forEach((pdf, index) => {
    for (const { title, before, as } of papers[index].pages) drawPages(pdf, title === null ? allPages(pdf) : pagesFrom(pdf, title, before), path.join(sheets, `${papers[index].name}-${as}`), DOTS_PER_INCH / 1.5);
  });
  const decks = written.filter(({ deck }) => deck !== null);
  makePdfs(decks.map(({ deck }) => deck), folder).forEach((pdf, index) => drawPages(pdf, allPages(pdf), path.join(slides, decks[index].name), DOTS_PER_INCH / 2));
  rmSync(folder, { recursive: true });
}

/** The agenda and the letter in one workbook, and the file of the first associate. */
function papersOf(project, file, folder, name) {
  const [workbook, handed] = [path.join(folder, `${name}-papers.xlsx`), path.join(folder, `${name}-handed`)];
  run(project, ["papers", file, "--out", workbook]);
  mkdirSync(handed);
  run(project, ["associate", file, "--out", handed]);
  const [first] = readdirSync(handed).sort();
  return [
    { name, workbook, pages: [{ title: AGENDA, before: LETTER, as: "agenda" }, { title: LETTER, as: "letter" }] },
    { name, workbook: path.join(handed, first), pages: [{ title: null, as: "associate" }] },
  ];
}

const run = (project, args) => execFileSync(process.execPath, [path.join(project, "src/local/run.mjs"), ...args], { stdio: "ignore" });

function write(project, file, folder, name, preset) {
  const workbook = path.join(folder, `${name}.xlsx`);
  const deck = preset === "meeting" ? path.join(folder, `${name}-deck.pptx`) : null;
  run(project, ["compare", file, "--preset", preset, "--out", workbook, ...(deck === null ? [] : ["--slides", deck])]);
  return { name, workbook, deck };
}
