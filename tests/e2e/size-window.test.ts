import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { sizeWindow } from "./support/size-window";

jest.setTimeout(60_000);

const SIZE = { width: 400, height: 300 };
const PATIENCE_MS = 300;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page?.close());

/** Makes the page draw no more, or not before its window was sized so many times. */
const drawNoMore = (upTo: number): Promise<void> =>
  page.evaluate((times) => {
    const draw = window.requestAnimationFrame.bind(window);
    let sized = 0;
    window.addEventListener("resize", () => sized++);
    window.requestAnimationFrame = (step) => (sized < times ? 0 : draw(step));
  }, upTo);

const windowSize = (): Promise<typeof SIZE> => page.evaluate(() => ({ width: innerWidth, height: innerHeight }));

test("a window is given its size", async () => {
  await sizeWindow(page, SIZE);
  expect(await windowSize()).toEqual(SIZE);
});

test("a page that stopped to draw is sized once more, and has the size asked for in the end", async () => {
  await drawNoMore(2);
  await sizeWindow(page, SIZE, PATIENCE_MS);
  expect(await windowSize()).toEqual(SIZE);
});

test("a page that never draws is a failure", async () => {
  await drawNoMore(Infinity);
  await expect(sizeWindow(page, SIZE, PATIENCE_MS)).rejects.toThrow(/was not drawn/);
});

test("a frame that shows has to draw too, a hidden one has not", async () => {
  await page.setContent('<iframe srcdoc="" style="display: none"></iframe>');
  await page.evaluate(() => {
    const inner = document.querySelector("iframe")?.contentWindow;
    if (inner) inner.requestAnimationFrame = () => 0;
  });
  await sizeWindow(page, SIZE, PATIENCE_MS);
  await page.evaluate(() => document.querySelector("iframe")?.removeAttribute("style"));
  await expect(sizeWindow(page, SIZE, PATIENCE_MS)).rejects.toThrow(/was not drawn/);
});
