/** A page is played by jsdom, which runs the library's script as a browser would. */
import { readFileSync } from "node:fs";
import { JSDOM, VirtualConsole } from "jsdom";
import { createLocalExcel, libraryInPage } from "../../../../src/local/host";
import { newWorkbook } from "../../../../src/local/host/model";

const SCRIPT = readFileSync("node_modules/@microsoft/office-js/dist/excel-web-16.00.js", "utf8");

/** A page in which each added script runs the library, whatever its address. */
function pageWithLibrary(): Window {
  const { window } = new JSDOM("<!doctype html><head></head>", { runScripts: "outside-only", url: "https://localhost/pane.html", virtualConsole: new VirtualConsole() });
  const append = window.document.head.append.bind(window.document.head);
  window.document.head.append = (...nodes: (Node | string)[]) => {
    append(...nodes);
    for (const node of nodes) {
      if (typeof node === "string") continue;
      try {
        window.eval(SCRIPT);
      } catch {
        // The end of the script wants a fuller page than this; what an add-in uses is there.
      }
      node.dispatchEvent(new window.Event("load"));
    }
  };
  return window as unknown as Window;
}

test("the library in a page talks to the host, and finds Office ready", async () => {
  const window = pageWithLibrary();
  const workbook = newWorkbook(["In the page"]);
  const excel = await createLocalExcel({ workbook, library: libraryInPage(window, "https://localhost/excel-web-16.00.js") });
  const name = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["written"]];
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  const info = await excel.Office.onReady();
  excel.dispose();
  window.close();
  expect([name, workbook.sheets[0]?.cells.value(0, 0), info.host]).toEqual(["In the page", "written", "Excel"]);
});

test("a script that cannot be loaded is an error that names it", async () => {
  const { window } = new JSDOM("", { runScripts: "outside-only" });
  const loading = createLocalExcel({ workbook: newWorkbook(), library: libraryInPage(window as unknown as Window, "https://localhost/missing.js") });
  window.document.querySelector("script")?.dispatchEvent(new window.Event("error"));
  await expect(loading).rejects.toThrow("https://localhost/missing.js");
  window.close();
});
