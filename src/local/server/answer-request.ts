import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileInside } from "./file-inside";
import { mediaType } from "./media-types";
import { panePage } from "./pane-page";
import { WORKBENCH_PAGE, WORKBENCH_POLICY } from "./workbench-page";

/** What the server serves. */
export interface Served {
  /** What webpack built: the pane that ships. */
  readonly distFolder: string;
  /** The workbook to begin with. */
  readonly workbookPath: string;
  /** The page's own scripts. */
  readonly workbenchFolder: string;
  /** Microsoft's library. */
  readonly officeFolder: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const html = (body: string, headers: Answer["headers"] = {}): Answer => ({ status: 200, headers: { "Content-Type": mediaType("page.html"), ...headers }, body });
const refusal = (status: number, sentence: string): Answer => ({ status, headers: { "Content-Type": "text/plain; charset=utf-8" }, body: `${sentence}\n` });
const missing = (what: string): Answer => refusal(404, `There is no ${what}.`);

/** The answer to a GET for this path, already decoded. */
export async function answerRequest(requestPath: string, served: Served): Promise<Answer> {
  if (requestPath === "/") return html(WORKBENCH_PAGE, { "Content-Security-Policy": WORKBENCH_POLICY });
  if (requestPath === "/sample.xlsx") return workbook(served.workbookPath);
  if (requestPath === "/pane/taskpane.html") return pane(served.distFolder);
  const folder = folders(served).find(({ prefix }) => requestPath.startsWith(prefix));
  const file = folder ? await fileInside(folder.folder, requestPath.slice(folder.prefix.length)) : null;
  return file ? { status: 200, headers: { "Content-Type": mediaType(file) }, body: await readFile(file) } : missing("such file");
}

const folders = ({ distFolder, workbenchFolder, officeFolder }: Served): readonly { readonly prefix: string; readonly folder: string }[] => [
  { prefix: "/workbench/", folder: workbenchFolder },
  { prefix: "/pane/", folder: distFolder },
  { prefix: "/office-js/", folder: officeFolder },
];

async function workbook(file: string): Promise<Answer> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return missing(`workbook at ${file}`);
  return { status: 200, headers: { "Content-Type": mediaType(file), "X-File-Name": encodeURIComponent(path.basename(file)) }, body: bytes };
}

async function pane(distFolder: string): Promise<Answer> {
  const page = await readFile(path.join(distFolder, "taskpane.html"), "utf8").catch(() => null);
  return page === null ? missing("built pane yet: run the build first") : html(panePage(page));
}
