import { LIBRARY_URL } from "./library-url";

const SCRIPT = /<script\b[^>]*\bsrc=(?:"([^"]*)"|([^\s">]+))[^>]*>\s*<\/script>/gi;
const OFFICE = "https://appsforoffice.microsoft.com/";

/**
 * The pane's page as the workbench shows it: in place of Office.js from Microsoft's servers stands the loader, which
 * connects the library to the local host and then runs the page's own scripts, unchanged and in their order.
 *
 * @throws when the page does not load Office.js: then it is not the page that webpack builds.
 */
export function panePage(html: string): string {
  const sources = [...html.matchAll(SCRIPT)].map(([, quoted, bare]) => quoted ?? bare ?? "");
  const office = sources.filter((source) => source.startsWith(OFFICE));
  if (office.length !== 1) throw new Error("The built page does not load Office.js exactly once.");
  const own = sources.filter((source) => !source.startsWith(OFFICE));
  // The loader waits for the workbook; what it will load can come meanwhile.
  const preloads = [LIBRARY_URL, ...own].map((source) => `<link rel="preload" as="script" href="${source}" />`).join("");
  const loader = `${preloads}<script src="/workbench/pane-loader.js" data-scripts="${own.join(" ")}"></script>`;
  return html.replaceAll(SCRIPT, (_tag, quoted?: string, bare?: string) => ((quoted ?? bare ?? "").startsWith(OFFICE) ? loader : ""));
}
