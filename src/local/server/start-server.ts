import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { answerRequest, type Answer, type Served } from "./answer-request";
import { defaultWorkbenchFolder } from "./bundle-workbench";

export interface ServerOptions {
  /** The port to try first; 0 takes any that is free. */
  readonly port: number;
  readonly distFolder: string;
  /** null: the made-up practice in assets/. */
  readonly workbookPath: string | null;
  readonly projectFolder: string;
  /** Where `bundleWorkbench` has put the page's scripts; `.cache/workbench` of the project when left out. */
  readonly workbenchFolder?: string;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

const HOST = "127.0.0.1";
const PORTS_TO_TRY = 20;

/** Serves the workbench to this machine alone. Takes the next free port when the one asked for is taken. */
export async function startServer({ port, distFolder, workbookPath, projectFolder, workbenchFolder = defaultWorkbenchFolder(projectFolder) }: ServerOptions): Promise<RunningServer> {
  const served: Served = {
    distFolder,
    workbenchFolder,
    officeFolder: path.join(projectFolder, "node_modules", "@microsoft", "office-js", "dist"),
    casesFolder: path.join(projectFolder, "tests", "workbook", "reading", "cases"),
    workbookPath: workbookPath ?? path.join(projectFolder, "assets", "sample-practice.xlsx"),
  };
  const server = createServer((request, response) => void respond(request, response, served));
  await listen(server, port, port === 0 ? 1 : PORTS_TO_TRY);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, portsLeft: number): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      server.off("error", reject);
      resolve();
    });
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE" || portsLeft <= 1) throw error;
    return listen(server, port + 1, portsLeft - 1);
  });
}

async function respond(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  const answer = await answerSafely(request, served);
  const isKnown = answer.headers.ETag !== undefined && request.headers["if-none-match"] === answer.headers.ETag;
  response.writeHead(isKnown ? 304 : answer.status, { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", ...answer.headers });
  response.end(isKnown || request.method === "HEAD" ? undefined : answer.body);
}

async function answerSafely({ method, url = "/", headers }: IncomingMessage, served: Served): Promise<Answer> {
  if (method !== "GET" && method !== "HEAD") return plain(405, "Only GET is answered here.");
  // A page elsewhere could give its own name this machine's address; it must not read the workbook that way.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(headers.host ?? "")) return plain(403, "Ask for localhost.");
  try {
    return await answerRequest(decodeURIComponent(url.split("?")[0] ?? "/"), served);
  } catch (error) {
    return plain(error instanceof URIError ? 400 : 500, error instanceof Error ? error.message : "The request failed.");
  }
}

const plain = (status: number, sentence: string): Answer => ({ status, headers: { "Content-Type": "text/plain; charset=utf-8" }, body: `${sentence}\n` });
