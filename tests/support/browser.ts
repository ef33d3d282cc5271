import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import places from "./browser-places.json";

/** Where this machine's Chromium may stand; what the environment says goes first. */
const PLACES = [process.env["CHROMIUM_PATH"], ...places];

export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

/** Where the Chromium or Chrome of this machine stands. Fails with what to type where there is none. */
export function browserPath(): string {
  const found = PLACES.find((place) => place !== undefined && existsSync(place));
  if (found !== undefined) return found;
  throw new Error("These tests need Chromium or Chrome. On Debian or Ubuntu type:\n\n  sudo apt-get install chromium\n\nElsewhere install Chrome, or set CHROMIUM_PATH to where a Chromium is.");
}

/** Starts the Chromium or Chrome of this machine. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
}

const STAYS_HERE = /^(?:data:|blob:|about:|https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?\/)/;

/**
 * Notes every request the pages of a context make, frames and sockets included, whether it is let through or not.
 * The function returned fails, naming them, if any was meant for another machine.
 */
export function watchRequests(context: BrowserContext): () => void {
  const left: string[] = [];
  const note = (url: string): void => void (STAYS_HERE.test(url) || left.push(url));
  context.on("request", (request) => note(request.url()));
  context.on("page", (page) => page.on("websocket", (socket) => note(socket.url().replace(/^ws/, "http"))));
  return () => {
    if (left.length > 0) throw new Error(`Requests left this machine:\n${left.join("\n")}`);
  };
}
