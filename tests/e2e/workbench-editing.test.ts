import type { Browser, BrowserContext } from "playwright-core";
import { launchBrowser, watchRequests } from "../support/browser";
import { openWorkbench, type WorkbenchPage } from "./support/a-page";
import { serveWorkbench, type ServedWorkbench } from "./support/serve-workbench";

jest.setTimeout(240_000);

let served: ServedWorkbench;
let browser: Browser;
let context: BrowserContext;
let expectNothingLeft: () => void;
let bench: WorkbenchPage;
const failures: string[] = [];

beforeAll(async () => {
  [served, browser] = await Promise.all([serveWorkbench({ evidence: "with" }), launchBrowser()]);
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  expectNothingLeft = watchRequests(context);
  const page = await context.newPage();
  failures.length = 0;
  page.on("pageerror", (error) => failures.push(error.message));
  bench = await openWorkbench(page, served.url);
});

afterEach(async () => {
  await context.close();
  expectNothingLeft();
  expect(failures).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test("the sample comes with its input sheets filled in", async () => {
  expect(await bench.sheetNames()).toEqual(expect.arrayContaining(["Payments", "Incidents", "Scoring"]));
});
