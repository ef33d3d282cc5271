import { panePage } from "../../../src/local/server/pane-page";

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const PRELOADS = /<link rel="preload" as="script" href="([^"]*)" \/>/g;
const aPage = (scripts: string): string => `<html><head>${scripts}</head><body><div id="pane"></div></body></html>`;

describe("panePage", () => {
  it.each([
    ["as written", `<script src="${OFFICE}"></script><script defer src="functions.js"></script><script defer="defer" src="taskpane.js"></script>`],
    ["minified", `<script src=${OFFICE}></script><script defer src=functions.js></script><script defer src=taskpane.js></script>`],
  ])("puts the loader in place of Office.js and lists the page's own scripts in order, %s", (_form, scripts) => {
    const page = panePage(aPage(scripts));
    expect(page.replace(PRELOADS, "")).toBe(aPage('<script src="/workbench/pane-loader.js" data-scripts="functions.js taskpane.js"></script>'));
  });

  it("lets the browser fetch what the loader will load, while it waits for the workbook", () => {
    const page = panePage(aPage(`<script src="${OFFICE}"></script><script src="taskpane.js"></script>`));
    expect([...page.matchAll(PRELOADS)].map(([, address]) => address)).toEqual(["/office-js/excel-web-16.00.js", "taskpane.js"]);
  });

  it("leaves nothing that points to another machine", () => {
    expect(panePage(aPage(`<script src="${OFFICE}"></script><script src="taskpane.js"></script>`))).not.toContain("https://");
  });

  it("refuses a page that does not load Office.js: it is not the one that ships", () => {
    expect(() => panePage(aPage('<script src="taskpane.js"></script>'))).toThrow("Office.js");
  });
});
