import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileInside } from "./file-inside";
import { caseFile, listCases } from "./list-cases";
import { fileTag } from "./file-tag";
import { mediaType } from "./media-types";
import { panePage } from "./pane-page";
import { workbenchPage, WORKBENCH_POLICY } from "./workbench-page";

/** What the server serves. */
export interface Served {
  /** What webpack built: the pane that ships. */
  readonly distFolder: string;
  /** The workbook to begin with. */
  readonly workbookPath: string;
  /** The page's own scripts. */
  readonly workbenchFolder: string;
  /** The reader's test cases, in a source checkout. */
  readonly casesFolder: string;
  /** Microsoft's library. */
  readonly officeFolder: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const html = (body: string, headers: Answer["headers"] = {}): Answer => ({ status: 200, headers: { "Content-Type": mediaType("page.html"), ...headers }, body });
const json = (body: unknown): Answer => ({ status: 200, headers: { "Content-Type": mediaType("list.json") }, body: JSON.stringify(body) });
const refusal = (status: number, sentence: string): Answer => ({ status, headers: { "Content-Type": "text/plain; charset=utf-8" }, body: `${sentence}\n` });
const missing = (what: string): Answer => refusal(404, `There is no ${what}.`);

/** The answer to a GET for this path, already decoded. */
export async function answerRequest(requestPath: string, served: Served): Promise<Answer> {
  if (requestPath === "/") return html(await workbenchPage(served.workbenchFolder), { "Content-Security-Policy": WORKBENCH_POLICY });
  if (requestPath === "/sample.xlsx") return workbook(served.workbookPath);
  if (requestPath === "/cases.json") return json(await listCases(served.casesFolder));
  const wantedCase = /^\/cases\/(.+)\.xlsx$/.exec(requestPath)?.[1];
  if (wantedCase !== undefined) return testCase(served.casesFolder, wantedCase);
  if (requestPath === "/pane/taskpane.html") return pane(served.distFolder);
  const folder = folders(served).find(({ prefix }) => requestPath.startsWith(prefix));
  const file = folder ? await fileInside(folder.folder, requestPath.slice(folder.prefix.length)) : null;
  // Scripts may be kept, with what the browser made of them, as long as it asks each time whether they are still the same.
  return file ? { status: 200, headers: { "Content-Type": mediaType(file), "Cache-Control": "no-cache", ETag: await fileTag(file) }, body: await readFile(file) } : missing("such file");
}

const folders = ({ distFolder, workbenchFolder, officeFolder }: Served): readonly { readonly prefix: string; readonly folder: string }[] => [
  { prefix: "/workbench/", folder: workbenchFolder },
  { prefix: "/pane/", folder: distFolder },
  { prefix: "/office-js/", folder: officeFolder },
];

async function testCase(casesFolder: string, name: string): Promise<Answer> {
  const file = await caseFile(casesFolder, name);
  return file === null ? missing("such test case") : workbook(file, `${name}.xlsx`);
}

async function workbook(file: string, name = path.basename(file)): Promise<Answer> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return missing(`workbook at ${file}`);
  return { status: 200, headers: { "Content-Type": mediaType(file), "X-File-Name": encodeURIComponent(name) }, body: bytes };
}

async function pane(distFolder: string): Promise<Answer> {
  const page = await readFile(path.join(distFolder, "taskpane.html"), "utf8").catch(() => null);
  return page === null ? missing("built pane yet: run the build first") : html(panePage(page));
}
