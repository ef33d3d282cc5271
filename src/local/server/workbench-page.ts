import { readFile } from "node:fs/promises";
import path from "node:path";

/** Nothing may be loaded from elsewhere, and nothing sent: the browser itself holds the page to it. */
export const WORKBENCH_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // Fluent UI writes its rules into style elements, and cells carry their formats in style attributes.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * The page, which names what its script will ask for first, so that the browser need not read the script to find out.
 *
 * @param scripts the folder `bundleWorkbench` has filled
 */
export async function workbenchPage(scripts: string): Promise<string> {
  const script = await readFile(path.join(scripts, "workbench.js"), "utf8").catch(() => "");
  const parts = [...script.matchAll(STATIC_IMPORT)].map(([, part]) => `<link rel="modulepreload" href="/workbench/${part}" />`);
  return PAGE.replace("<!-- parts -->", [...new Set(parts)].join(""));
}

/** As the bundler writes them, at the head of the module: `import{a as b}from"./part-ABC.js"` or `import"./part-ABC.js"`. */
const STATIC_IMPORT = /\b(?:import|from)\s*"\.\/(part-[\w-]+\.js)"/g;

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Partner Track workbench</title>
    <link rel="icon" href="data:," />
    <link rel="preload" href="/sample.xlsx" as="fetch" crossorigin />
    <!-- parts -->
    <style>
      html, body, #workbench { height: 100%; margin: 0; }
      body { overflow: hidden; }
    </style>
  </head>
  <body>
    <div id="workbench"></div>
    <script type="module" src="/workbench/first-workbook.js"></script>
    <script type="module" src="/workbench/workbench.js"></script>
  </body>
</html>
`;
