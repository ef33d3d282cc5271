import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { LIBRARY_URL } from "../../src/local/server/library-url";

/** A page that loads Microsoft's library from the workbench's server and does nothing with it. */
export async function serveLibraryPage(workbenchUrl: string): Promise<{ readonly url: string; close(): void }> {
  const page = `<!doctype html><link rel="icon" href="data:," /><script src="${new URL(LIBRARY_URL, workbenchUrl).href}"></script>`;
  const server = createServer((_request, response) => void response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(page));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
