import type { Browser, BrowserContext } from "playwright-core";
import { launchBrowser, watchRequests } from "../support/browser";

jest.setTimeout(60_000);

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());
afterAll(() => browser?.close());

const show = async (html: string): Promise<void> => {
  const page = await context.newPage();
  await page.goto(`data:text/html,${encodeURIComponent(html)}`);
};

test("a page that asks another machine for anything is found out, though the request fails", async () => {
  const expectNothingLeft = watchRequests(context);
  await show('<img src="http://elsewhere.invalid/figures.png?total=1">');
  expect(expectNothingLeft).toThrow("http://elsewhere.invalid/figures.png?total=1");
});

test("a name that only begins like this machine's is another machine", async () => {
  const expectNothingLeft = watchRequests(context);
  await show('<img src="http://localhost.elsewhere.invalid/x.png">');
  expect(expectNothingLeft).toThrow("localhost.elsewhere.invalid");
});

test("a page that asks only this machine is left in peace", async () => {
  const expectNothingLeft = watchRequests(context);
  await show('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><img src="http://localhost:9/none.png">');
  expect(expectNothingLeft).not.toThrow();
});
