/** Nothing may be loaded from elsewhere, and nothing sent: the browser itself holds the page to it. */
export const WORKBENCH_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // Fluent UI writes its rules into style elements, and cells carry their formats in style attributes.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export const WORKBENCH_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Partner Track workbench</title>
    <link rel="icon" href="data:," />
    <style>
      html, body, #workbench { height: 100%; margin: 0; }
      body { overflow: hidden; }
    </style>
  </head>
  <body>
    <div id="workbench"></div>
    <script src="/workbench/workbench.js"></script>
  </body>
</html>
`;
