/** From a written workbook or deck to pictures of its pages, through LibreOffice and Poppler. */
import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

const run = (command, args) => execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** Ends the script with what to install where a tool is missing. */
export function needTools() {
  try {
    run("soffice", ["--version"]);
    execFileSync("pdftoppm", ["-v"], { stdio: "ignore" });
  } catch {
    console.error("Pictures of what is written need LibreOffice and Poppler: sudo apt-get install libreoffice-calc libreoffice-impress poppler-utils fonts-crosextra-carlito");
    process.exit(1);
  }
}

/** Makes a PDF of each file, in the folder given; its own profile lets it run beside a LibreOffice that is open. */
export function makePdfs(files, folder) {
  const profile = pathToFileURL(path.join(folder, "profile")).href;
  run("soffice", [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files]);
  return files.map((file) => path.join(folder, `${path.basename(file, path.extname(file))}.pdf`));
}

const pageCount = (pdf) => Number(/Pages:\s+(\d+)/.exec(run("pdfinfo", [pdf]))?.[1]);

/** The pages from the one that begins with these words, the last such, to the page before the one that begins with others, or the end. */
export function pagesFrom(pdf, words, before) {
  let last = pageCount(pdf);
  for (let page = last; page > 0; page -= 1) {
    const text = run("pdftotext", ["-f", String(page), "-l", String(page), pdf, "-"]);
    if (before !== undefined && text.startsWith(before)) last = page - 1;
    if (text.startsWith(words)) return { first: page, last };
  }
  throw new Error(`No page of ${pdf} begins with “${words}”.`);
}

/** Pictures of these pages, `STEM-1.png` and so on; of one page, without a number. */
export function drawPages(pdf, { first, last }, stem, dotsPerInch) {
  const only = first === last ? ["-singlefile"] : [];
  run("pdftoppm", ["-f", String(first), "-l", String(last), "-r", String(dotsPerInch), "-png", ...only, pdf, stem]);
}

export const allPages = (pdf) => ({ first: 1, last: pageCount(pdf) });
