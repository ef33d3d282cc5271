import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser, watchRequests } from "../support/browser";
import { openWorkbench } from "./support/a-page";
import { findCutChoices } from "./support/find-cut-choices";
import { findOverflow } from "./support/find-overflow";
import { runAxe } from "./support/run-axe";
import { serveWorkbench, type ServedWorkbench } from "./support/serve-workbench";
import { sizeWindow } from "./support/size-window";
import { walkScreens } from "./support/walk-screens";

jest.setTimeout(400_000);

/** Looked at by people. */
const FOLDER = path.resolve(__dirname, "../../out/pictures");

const WIDE = { width: 1280, height: 900 };
const NARROWEST = { width: 320, height: 900 };

/** Each look is walked through once. What the layout does at each width is the same in all of them, so the light one alone is pictured at three. */
const LOOKS = [
  { name: "light", colorScheme: "light", forcedColors: "none", pictures: [320, 450, 1280] },
  { name: "dark", colorScheme: "dark", forcedColors: "none", pictures: [450] },
  { name: "contrast", colorScheme: "dark", forcedColors: "active", pictures: [450] },
] as const;

let served: ServedWorkbench;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  [served, browser] = await Promise.all([serveWorkbench({ evidence: "with" }), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const paneOf = (page: Page): Frame => {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("The pane is not on the page.");
  return frame;
};

test.each(LOOKS)("every screen is free of what axe finds and fits into 320 pixels, $name", async ({ name: look, colorScheme, forcedColors, pictures }) => {
  const context = await browser.newContext({ viewport: WIDE, colorScheme, forcedColors, reducedMotion: "reduce" });
  context.setDefaultTimeout(60_000);
  const expectNothingLeft = watchRequests(context);
  const page = await context.newPage();
  const bench = await openWorkbench(page, served.url);
  const complaints: string[] = [];
  const seen: string[] = [];

  await walkScreens(bench, async (screen) => {
    seen.push(screen);
    const note = (problems: readonly string[]): void => void complaints.push(...problems.map((problem) => `${screen}: ${problem}`));
    await sizeWindow(page, NARROWEST);
    await page.getByRole("navigation", { name: "What to show" }).getByRole("button", { name: "Pane" }).click();
    note(await findOverflow(paneOf(page)));
    note(await runAxe(paneOf(page)));
    for (const width of pictures) {
      // One size after the other.
      /* eslint-disable no-await-in-loop */
      await sizeWindow(page, { width, height: WIDE.height });
      note(await findCutChoices(paneOf(page)));
      await page.screenshot({ path: path.join(FOLDER, `${screen}-${width}${look === "light" ? "" : `-${look}`}.png`), animations: "disabled" });
      /* eslint-enable no-await-in-loop */
    }
    await sizeWindow(page, WIDE);
  });

  expect(complaints).toEqual([]);
  expect(seen).toHaveLength(14);
  await context.close();
  expectNothingLeft();
});
