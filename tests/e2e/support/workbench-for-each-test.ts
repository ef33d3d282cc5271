import type { Browser, BrowserContext } from "playwright-core";
import { launchBrowser, watchRequests } from "../../support/browser";
import { openWorkbench, type WorkbenchPage } from "./a-page";
import { serveWorkbench, type ServedWorkbench } from "./serve-workbench";

interface EachTest {
  readonly evidence: "with" | "without";
  /** What the browser has to know before the page is opened. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
  /** Takes the page that was opened for the next test. */
  readonly open: (bench: WorkbenchPage) => void;
}

/** Gives each test of a file a workbench of its own, and holds it to this: no request leaves the machine and no script fails. */
export function workbenchForEachTest({ evidence, prepare = () => Promise.resolve(), open }: EachTest): void {
  let served: ServedWorkbench;
  let browser: Browser;
  let context: BrowserContext;
  let expectNothingLeft: () => void;
  const failures: string[] = [];

  beforeAll(async () => {
    [served, browser] = await Promise.all([serveWorkbench({ evidence }), launchBrowser()]);
  });

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
    await prepare(context);
    expectNothingLeft = watchRequests(context);
    const page = await context.newPage();
    failures.length = 0;
    page.on("pageerror", (error) => failures.push(error.message));
    open(await openWorkbench(page, served.url));
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
}
