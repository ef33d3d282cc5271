import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser, watchRequests } from "../support/browser";
import { openWorkbench } from "./support/a-page";
import { serveWorkbench, type ServedWorkbench } from "./support/serve-workbench";

jest.setTimeout(240_000);
// A browser on a busy machine may miss a beat: what fails is said, and tried once more.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/** Looked at by people; `npm run pictures` takes the README's from here. */
const FOLDER = path.resolve(__dirname, "../../out/pictures");

const LOOKS = [
  { name: "workbench", width: 1280, height: 800, colorScheme: "light", forcedColors: "none" },
  { name: "workbench-dark", width: 1280, height: 800, colorScheme: "dark", forcedColors: "none" },
  { name: "workbench-contrast", width: 1280, height: 800, colorScheme: "dark", forcedColors: "active" },
  { name: "workbench-450", width: 450, height: 800, colorScheme: "light", forcedColors: "none" },
  { name: "workbench-320", width: 320, height: 700, colorScheme: "light", forcedColors: "none" },
] as const;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47];

let served: ServedWorkbench;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  [served, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test.each(LOOKS)("the workbench after a comparison, $width px, $name", async ({ name, width, height, colorScheme, forcedColors }) => {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, forcedColors, reducedMotion: "reduce" });
  const expectNothingLeft = watchRequests(context);
  const page = await context.newPage();
  const { pane } = await openWorkbench(page, served.url, { show: "pane" });
  await pane.getByRole("button", { name: "Find the collections" }).click();
  await pane.getByRole("button", { name: "See the candidates" }).click();
  await pane.getByText("Amara Osei").waitFor();
  const file = path.join(FOLDER, `${name}.png`);
  if (width > 1000) {
    await pane.getByRole("button", { name: "Prepare the comparison" }).click();
    await pane.getByRole("button", { name: "Write comparison" }).click();
    await pane.getByText("The comparison is written").waitFor();
    await pane.getByRole("button", { name: "Candidates" }).click();
    await pane.getByText("Amara Osei").waitFor();
  }
  await page.screenshot({ path: file, animations: "disabled" });
  expect([...readFileSync(file).subarray(0, 4)]).toEqual(SIGNATURE);
  await context.close();
  expectNothingLeft();
});
