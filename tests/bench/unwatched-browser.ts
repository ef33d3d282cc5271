import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Readable, Writable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { BROWSER_FLAGS, browserPath } from "../support/browser";

/** The one tab of a new browser, that is told where to go and asked a question now and then. */
export interface UnwatchedTab {
  go(url: string): Promise<void>;
  /** What an expression comes to in the page, as JSON. */
  ask(expression: string): Promise<unknown>;
  /** Ends the browser, and forgets what it kept. */
  close(): Promise<void>;
}

interface Answer {
  /** An event has none. */
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

const SETTLING_MILLISECONDS = 1500;

type Send = (method: string, parameters?: object, sessionId?: string) => Promise<Record<string, unknown>>;

/**
 * Starts a Chromium, with nothing kept from earlier, that nobody looks into while it works. One that is driven for tests has each
 * request's origin noted, for which it reads scripts again: a page takes half as long again, and nobody who opens it would see that.
 */
export async function launchUnwatched(scriptOfEachPage = ""): Promise<UnwatchedTab> {
  const profile = await mkdtemp(path.join(os.tmpdir(), "unwatched-"));
  const flags = [...BROWSER_FLAGS, "--headless=new", "--window-size=1280,800", "--remote-debugging-pipe", `--user-data-dir=${profile}`, "about:blank"];
  const browser = spawn(browserPath(), flags, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const send = conversation(browser.stdio[3] as Writable, browser.stdio[4] as Readable);
  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  const sessionId = String((await send("Target.attachToTarget", { targetId, flatten: true }))["sessionId"]);
  await send("Page.enable", {}, sessionId);
  await send("Page.addScriptToEvaluateOnNewDocument", { source: scriptOfEachPage }, sessionId);
  // Its own start is not the page's.
  await wait(SETTLING_MILLISECONDS);
  return {
    go: async (url) => void (await send("Page.navigate", { url }, sessionId)),
    ask: async (expression) => {
      const { result } = await send("Runtime.evaluate", { expression: `JSON.stringify(${expression})`, returnByValue: true }, sessionId);
      const text = (result as { readonly value?: unknown } | undefined)?.value;
      return typeof text === "string" ? (JSON.parse(text) as unknown) : null;
    },
    close: async () => {
      const gone = new Promise<void>((resolve) => browser.once("exit", () => resolve()));
      await send("Browser.close");
      await gone;
      // Its own processes may write a little longer.
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** Chromium's own protocol: JSON texts, each ended by a zero. */
function conversation(to: Writable, from: Readable): Send {
  const waiting = new Map<number, (answer: Answer) => void>();
  let [asked, rest] = [0, ""];
  from.setEncoding("utf8").on("data", (chunk: string) => {
    const texts = (rest + chunk).split("\0");
    rest = texts.pop() ?? "";
    for (const text of texts) {
      const answer = JSON.parse(text) as Answer;
      waiting.get(answer.id ?? 0)?.(answer);
    }
  });
  return (method, parameters = {}, sessionId) =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, ({ result, error }) => (error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result ?? {})));
      to.write(`${JSON.stringify({ id: asked, method, params: parameters, sessionId })}\0`);
    });
}
