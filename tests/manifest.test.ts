import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { readBuildOutput } from "./support/read-build-output";

const PROJECT = path.resolve(__dirname, "..");
const LOCAL_BASE_URL = "https://localhost:3000/";
const SCHEMA = path.resolve(PROJECT, "../shared/schemas/OfficeAppManifestV1_1.xsd");

const manifest = new DOMParser().parseFromString(readFileSync(path.join(PROJECT, "manifest.xml"), "utf8"), "text/xml");
const elements: readonly Element[] = Array.from(manifest.getElementsByTagName("*"));
const named = (name: string): readonly Element[] => elements.filter((element) => element.localName === name);
const attributes = (name: string): readonly string[] => elements.flatMap((element) => element.getAttribute(name) ?? []);
const resources = ["Image", "Url", "String"].flatMap((kind) => named(kind)).filter((element) => element.hasAttribute("id"));
const urls = attributes("DefaultValue").filter((value) => /^[a-z]+:/i.test(value));

/** Width and height stand at a fixed place in every PNG file. */
function pixelSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the manifest's references", () => {
  const used = new Set(attributes("resid"));
  const defined = resources.map((resource) => resource.getAttribute("id") ?? "");

  test("each name used is defined once, and each defined is used", () => {
    expect([...used].sort()).toEqual([...defined].sort());
  });

  test("no name is longer than the 32 characters Office allows", () => {
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test("pane, ribbon and functions share one page", () => {
    const pages = [...named("Runtime"), ...named("FunctionFile"), ...named("Page").flatMap(sourceIn), ...named("Action").flatMap(sourceIn)];
    expect(new Set(pages.map((element) => element.getAttribute("resid")))).toEqual(new Set(["Pane.Url"]));
    expect(pages).toHaveLength(4);
  });

  test("the pane of old Office programs is the same page", () => {
    const [defaults] = named("DefaultSettings");
    const page = resources.find((resource) => resource.getAttribute("id") === "Pane.Url");
    expect(defaults === undefined ? [] : sourceIn(defaults).map((source) => source.getAttribute("DefaultValue"))).toEqual([page?.getAttribute("DefaultValue")]);
  });

  test("a ribbon button that runs a function names one the add-in registers", () => {
    const registered = readFileSync(path.join(PROJECT, "src/commands/index.ts"), "utf8");
    const names = named("FunctionName").map((element) => element.textContent ?? "");
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !registered.includes(`"${name}"`))).toEqual([]);
  });
});

describe("the manifest's addresses", () => {
  test("every one is on the local server, over https", () => {
    expect(urls.filter((url) => !url.startsWith(LOCAL_BASE_URL))).toEqual([]);
  });

  test("every one is a file the build writes", async () => {
    const output = await readBuildOutput();
    expect(urls.map((url) => url.slice(LOCAL_BASE_URL.length)).filter((file) => !output.includes(file))).toEqual([]);
  });

  test("every icon has the size it is offered for", () => {
    const pictures = named("Image").filter((element) => element.hasAttribute("size"));
    const sizes = pictures.map((picture) => {
      const resource = resources.find((each) => each.getAttribute("id") === picture.getAttribute("resid"));
      const file = resource?.getAttribute("DefaultValue")?.slice(LOCAL_BASE_URL.length) ?? "";
      return { size: Number(picture.getAttribute("size")), pixels: pixelSize(path.join(PROJECT, file)) };
    });
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.filter(({ size, pixels: [width, height] }) => width !== size || height !== size)).toEqual([]);
  });

  test("every icon file is as large as its name says", () => {
    const names = ["icon-16", "icon-32", "icon-64", "icon-80", "icon-128"];
    expect(names.map((name) => pixelSize(path.join(PROJECT, "assets", `${name}.png`)))).toEqual([16, 32, 64, 80, 128].map((size) => [size, size]));
  });
});

describe("what the manifest promises", () => {
  test("functions have no prefix: workbooks store their names, and a prefix added later would break them", () => {
    expect(named("Namespace")).toEqual([]);
  });

  test("the runtime is declared before anything that uses it", () => {
    const [host] = named("Host").filter((element) => element.hasChildNodes());
    const children = Array.from(host?.childNodes ?? []).filter((node) => node.nodeType === node.ELEMENT_NODE);
    expect(children.map((node) => node.nodeName)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  });

  test("it asks for no more of Excel than the floor it was built for", () => {
    const sets = named("Set").map((element) => `${element.getAttribute("Name")} ${element.getAttribute("MinVersion")}`);
    expect(sets.sort()).toEqual(["CustomFunctionsRuntime 1.1", "ExcelApi 1.9", "SharedRuntime 1.1"]);
  });

  test("it reads and writes the open document, and visits no other site", () => {
    expect(named("Permissions").map((element) => element.textContent)).toEqual(["ReadWriteDocument"]);
    expect(named("AppDomain")).toEqual([]);
  });

  test("it fits Office's schema", () => {
    const missing = [
      ...(existsSync(SCHEMA) ? [] : ["Office's schema is not on this machine"]),
      ...(spawnSync("xmllint", ["--version"]).error === undefined ? [] : ["xmllint is not installed"]),
    ];
    if (missing.length > 0) {
      process.stdout.write(`The manifest was not held against Office's schema: ${missing.join(", ")}.\n`);
      return;
    }
    const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", SCHEMA, path.join(PROJECT, "manifest.xml")], { encoding: "utf8" });
    expect({ status, stderr: stderr.trim() }).toEqual({ status: 0, stderr: `${path.join(PROJECT, "manifest.xml")} validates` });
  });
});

function sourceIn(element: Element): readonly Element[] {
  return Array.from(element.getElementsByTagName("SourceLocation"));
}
