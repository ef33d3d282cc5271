import { mkdtemp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import os from "node:os";
import path from "node:path";
import { startServer, type RunningServer } from "../../../src/local/server";

interface Response {
  readonly status: number;
  readonly type: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

let project: string;
let server: RunningServer;

/** Sends the path exactly as it is written: `fetch` would tidy "..". */
function ask(requestPath: string, { method = "GET", host = "localhost", known = "" }: { readonly method?: string; readonly host?: string; readonly known?: string } = {}): Promise<Response> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path: requestPath, method, headers: { host, "if-none-match": known } }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"], headers: response.headers, text }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

beforeAll(async () => {
  project = await mkdtemp(path.join(os.tmpdir(), "workbench-server-"));
  const files: Readonly<Record<string, string>> = {
    "secret.txt": "not to be served",
    "dist/taskpane.html": '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="taskpane.js"></script>',
    "dist/taskpane.js": "pane()",
    "dist/functions.json": "{}",
    ".cache/workbench/workbench.js": 'import{a as b}from"./part-A1.js";import"./part-B2.js";workbench()',
    "node_modules/@microsoft/office-js/dist/excel-web-16.00.js": "library()",
    "assets/sample-practice.xlsx": "PK",
    "tests/workbook/reading/cases/a-month-left-blank/workbook.xlsx": "case",
    "tests/workbook/reading/cases/without-a-workbook/expected.json": "{}",
    "tests/workbook/reading/cases/README.md": "",
  };
  await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      await mkdir(path.dirname(path.join(project, name)), { recursive: true });
      await writeFile(path.join(project, name), text);
    }),
  );
  await symlink(path.join(project, "secret.txt"), path.join(project, "dist", "link.txt"));
  server = await startServer({ port: 0, distFolder: path.join(project, "dist"), workbookPath: null, projectFolder: project });
});

afterAll(async () => {
  await server.close();
  await rm(project, { recursive: true });
});

describe("startServer", () => {
  it.each([
    ["/", "text/html; charset=utf-8", "workbench.js"],
    ["/workbench/workbench.js", "text/javascript; charset=utf-8", "workbench()"],
    ["/pane/taskpane.js", "text/javascript; charset=utf-8", "pane()"],
    ["/pane/functions.json", "application/json; charset=utf-8", "{}"],
    ["/pane/taskpane.html?et=1", "text/html; charset=utf-8", "/workbench/pane-loader.js"],
    ["/office-js/excel-web-16.00.js", "text/javascript; charset=utf-8", "library()"],
    ["/sample.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"],
  ])("answers %s as %s", async (requestPath, type, text) => {
    const response = await ask(requestPath);
    expect([response.status, response.type]).toEqual([200, type]);
    expect(response.text).toContain(text);
  });

  it("names what the page's script will ask for first", async () => {
    const { text } = await ask("/");
    expect([...text.matchAll(/modulepreload" href="([^"]*)"/g)].map(([, address]) => address)).toEqual(["/workbench/part-A1.js", "/workbench/part-B2.js"]);
  });

  it("sends a script again only when it has changed", async () => {
    const first = await ask("/pane/taskpane.js");
    const again = await ask("/pane/taskpane.js", { known: String(first.headers.etag) });
    expect([again.status, again.text]).toEqual([304, ""]);
    await writeFile(path.join(project, "dist", "taskpane.js"), "a newer pane()");
    const changed = await ask("/pane/taskpane.js", { known: String(first.headers.etag) });
    expect([changed.status, changed.text]).toEqual([200, "a newer pane()"]);
    await writeFile(path.join(project, "dist", "taskpane.js"), "pane()");
  });

  it("lets no browser keep a workbook", async () => {
    const { headers } = await ask("/sample.xlsx");
    expect([headers["cache-control"], headers.etag]).toEqual(["no-store", undefined]);
  });

  it.each(["/pane/../secret.txt", "/pane/%2e%2e/secret.txt", "/pane/..%2fsecret.txt", "/pane//etc/passwd", "/pane/link.txt", "/pane/%00", "/secret.txt", "/pane/", "/workbench/none.js"])("does not answer %s", async (requestPath) => {
    const response = await ask(requestPath);
    expect(response.status).toBe(404);
    expect(response.text).not.toContain("not to be served");
  });

  it("lists the test cases that have a workbook, and serves them by name", async () => {
    expect((await ask("/cases.json")).text).toBe('["a-month-left-blank"]');
    const response = await ask("/cases/a-month-left-blank.xlsx");
    expect([response.status, response.text, response.headers["x-file-name"]]).toEqual([200, "case", "a-month-left-blank.xlsx"]);
  });

  it.each(["/cases/none.xlsx", "/cases/without-a-workbook.xlsx", "/cases/..%2f..%2f..%2f..%2fassets.xlsx", "/cases/a-month-left-blank%2f..%2fescape.xlsx", "/cases/README.md"])("does not answer %s", async (requestPath) => {
    expect((await ask(requestPath)).status).toBe(404);
  });

  it("lists no test cases where the project came without its tests", async () => {
    const other = await startServer({ port: 0, distFolder: path.join(project, "dist"), workbookPath: null, projectFolder: path.join(project, "dist") });
    expect(await (await fetch(new URL("/cases.json", other.url))).text()).toBe("[]");
    await other.close();
  });

  it("refuses what it cannot decode, other methods, and a page that calls this machine by another name", async () => {
    expect((await ask("/%zz")).status).toBe(400);
    expect((await ask("/", { method: "POST" })).status).toBe(405);
    expect((await ask("/sample.xlsx", { host: "attacker.example" })).status).toBe(403);
  });

  it("lets the page load and send nothing beyond itself", async () => {
    const policy = String((await ask("/")).headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("http");
  });

  it("says the name of the workbook it begins with", async () => {
    expect((await ask("/sample.xlsx")).headers["x-file-name"]).toBe("sample-practice.xlsx");
  });

  it("takes the next free port when the one asked for is taken", async () => {
    const port = Number(new URL(server.url).port);
    const second = await startServer({ port, distFolder: path.join(project, "dist"), workbookPath: null, projectFolder: project });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await second.close();
  });

  it("says what to do while the pane is not built", async () => {
    const other = await startServer({ port: 0, distFolder: path.join(project, "nowhere"), workbookPath: null, projectFolder: project });
    const response = await fetch(new URL("/pane/taskpane.html", other.url));
    expect([response.status, await response.text()]).toEqual([404, "There is no built pane yet: run the build first.\n"]);
    await other.close();
  });
});
