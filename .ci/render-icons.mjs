/**
 * Draws assets/*.png from assets/*.svg, at the sizes Office asks for: `node .ci/render-icons.mjs`.
 * Run it by hand after changing a drawing; the pictures are committed. CHROMIUM_PATH names the browser to draw with.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

const SIZES_BY_DRAWING = { icon: [16, 32, 64, 80, 128], write: [16, 32, 80], freeze: [16, 32, 80], inputs: [16, 32, 80] };
const assets = new URL("../assets/", import.meta.url);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
/* eslint-disable no-await-in-loop -- one page draws one picture after another. */
const page = await browser.newPage();
for (const [drawing, sizes] of Object.entries(SIZES_BY_DRAWING)) {
  const svg = readFileSync(new URL(`${drawing}.svg`, assets), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(new URL(`${drawing}-${size}.png`, assets), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
