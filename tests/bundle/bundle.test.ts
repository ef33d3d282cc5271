import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const DIST = path.resolve(__dirname, "../../dist");
const KILOBYTE = 1024;

/** The most that may travel, compressed, in kilobytes. The functions load with every workbook that uses one. */
const BUDGET: Readonly<Record<string, number>> = { "functions.js": 40, "taskpane.js": 260 };

/** What runs without Excel or in Node only, by words that survive minifying. */
const NEVER_SHIPPED = ["hucre", "fast-formula-parser", "formulajs", "xmldom", "_richApiNativeBridge", '"node:', 'require("fs")', "process.env", "/src/local/"];

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly name: string }[];
  readonly allowErrorForDataTypeAny?: boolean;
}

const read = (file: string): string => readFileSync(path.join(DIST, file), "utf8");

describe("what was built", () => {
  beforeAll(() => {
    if (!existsSync(path.join(DIST, "taskpane.html"))) throw new Error("There is no build to look at. `npm run build` makes one.");
  });

  test.each(Object.entries(BUDGET))("%s travels in at most %d KB", (file, kilobytes) => {
    expect(gzipSync(read(file)).length / KILOBYTE).toBeLessThanOrEqual(kilobytes);
  });

  test("all its screens together travel in at most 400 KB, the slides' library apart, which comes when slides are made", () => {
    const scripts = readdirSync(DIST).filter((file) => file.endsWith(".js") && file !== "functions.js" && !/pptx|JSZip/i.test(read(file)));
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.reduce((sum, file) => sum + gzipSync(read(file)).length, 0) / KILOBYTE).toBeLessThanOrEqual(400);
  });

  test("nothing in it belongs to Node or to the local host", () => {
    const scripts = readdirSync(DIST).filter((file) => file.endsWith(".js"));
    const found = scripts.flatMap((file) => NEVER_SHIPPED.filter((word) => read(file).includes(word)).map((word) => `${file}: ${word}`));
    expect(found).toEqual([]);
  });

  test("nothing in it makes code out of text, which the page forbids, but for a line of the zip library that is never reached", () => {
    const scripts = readdirSync(DIST).filter((file) => file.endsWith(".js"));
    const makes = scripts.map((file) => ({ file, times: (read(file).match(/\bnew Function\b|\beval\(/g) ?? []).length, ofZipLibrary: /JSZip/.test(read(file)) ? 1 : 0 }));
    expect(makes.filter(({ times, ofZipLibrary }) => times > ofZipLibrary)).toEqual([]);
  });

  test("every function described to Excel is registered with it, under the same name and without a prefix", () => {
    const { functions } = JSON.parse(read("functions.json")) as Metadata;
    const registered = [...read("functions.js").matchAll(/CustomFunctions\.associate\("([A-Z0-9_.]+)"/g)].map(([, id]) => id);
    expect(functions.length).toBeGreaterThan(0);
    expect(registered.sort()).toEqual(functions.map(({ id }) => id).sort());
    expect(new Set(registered).size).toBe(registered.length);
    expect(functions.filter(({ id, name }) => id !== name || name.includes("."))).toEqual([]);
  });

  test("an error cell stops a function by itself: ours have no use for one", () => {
    expect((JSON.parse(read("functions.json")) as Metadata).allowErrorForDataTypeAny ?? false).toBe(false);
  });

  test("the page loads Office.js before anything of ours, from Microsoft", () => {
    const scripts = [...read("taskpane.html").matchAll(/<script[^>]*src="?([^" >]+)/g)].map(([, source]) => source);
    expect(scripts).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "functions.js", "taskpane.js"]);
  });

  test("the page may talk to nobody but its own server", () => {
    const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(read("taskpane.html"))?.[1] ?? "";
    const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]));
    expect(rules.get("default-src")).toEqual(["'none'"]);
    expect(rules.get("connect-src")).toEqual(["'self'"]);
    expect(rules.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
  });
});
