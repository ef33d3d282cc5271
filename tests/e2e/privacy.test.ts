import type { BrowserContext } from "playwright-core";
import type { WorkbenchPage } from "./support/a-page";
import { workbenchForEachTest } from "./support/workbench-for-each-test";

jest.setTimeout(200_000);
jest.retryTimes(1, { logErrorsBeforeRetry: true });

let bench: WorkbenchPage;
let context: BrowserContext;
const logged: string[] = [];

// Its own check after each test: no request left the machine.
workbenchForEachTest({
  evidence: "with",
  prepare: async (prepared) => {
    context = prepared;
    await context.addInitScript("window.showSaveFilePicker = undefined");
    context.on("console", (message) => logged.push(`${message.type()}: ${message.text()}`));
    context.setDefaultTimeout(60_000);
  },
  open: (opened) => {
    bench = opened;
  },
});

/** Everything the pages keep in the browser, by where it is kept. */
async function keptInBrowser(): Promise<unknown> {
  const frames = context.pages().flatMap((page) => page.frames());
  const kept = await Promise.all(
    frames.map((frame) =>
      frame.evaluate(async () => ({
        local: { ...localStorage },
        session: { ...sessionStorage },
        databases: (await indexedDB.databases()).map(({ name }) => name),
        caches: "caches" in window ? await caches.keys() : [],
        workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
      })),
    ),
  );
  return { kept, cookies: await context.cookies() };
}

const NOTHING = { local: {}, session: {}, databases: [], caches: [], workers: 0 };

test("functions are calculated, a comparison is written and slides are made, and nothing is sent, logged or kept by the browser", async () => {
  await bench.enter("H40", '=PAYER_RISK({"Aetna";"Medicaid"},{50;50})');
  await bench.cellShows("H40", /^100$/);
  const press = (name: string | RegExp): Promise<void> => bench.pane.getByRole("button", { name }).click();
  await press("Find the collections");
  await bench.pane.getByText("What was understood").first().waitFor();
  await press("Meeting");
  await press(/^(?:Write|Refresh) comparison$/);
  await bench.pane.getByText("The comparison is written").first().waitFor();
  const [slides] = await Promise.all([bench.page.waitForEvent("download"), press(/slides/i)]);
  expect(slides.suggestedFilename()).toMatch(/\.pptx$/);
  expect(new URL(slides.url()).protocol).toBe("blob:");
  expect(await keptInBrowser()).toEqual({ kept: [NOTHING, NOTHING], cookies: [] });
  expect(logged).toEqual([]);

  // Would it be noticed?
  await bench.pane.locator("body").evaluate(() => localStorage.setItem("collections", "226000"));
  expect(await keptInBrowser()).not.toEqual({ kept: [NOTHING, NOTHING], cookies: [] });
});
