import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with a page or a frame itself, one line each; what is framed in it is asked for by itself. */
export async function runAxe(page: Pick<Page | Frame, "evaluate">): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { iframes: false, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })');
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}; ${nodes[0]?.html ?? ""})`);
}
