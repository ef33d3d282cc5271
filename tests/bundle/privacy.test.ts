import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "../support/run-command";

const DIST = path.join(PROJECT, "dist");
const scripts = readdirSync(DIST)
  .filter((file) => file.endsWith(".js"))
  .map((file) => ({ file, text: readFileSync(path.join(DIST, file), "utf8") }));

/** How a page can send something, or keep it outside the workbook. */
const WAYS_OUT: readonly RegExp[] = [
  /\bfetch\(/g,
  /\bXMLHttpRequest\b/g,
  /\bWebSocket\b/g,
  /\bEventSource\b/g,
  /\bWebTransport\b/g,
  /\bRTCPeerConnection\b/g,
  /\bsendBeacon\b/g,
  /\bwindow\.open\(/g,
  /\bopenBrowserWindow\b/g,
  /\bserviceWorker\b/g,
  /\bnew (?:Shared)?Worker\(/g,
  /\blocalStorage\b/g,
  /\bsessionStorage\b/g,
  /\bindexedDB\b/g,
  /\bcaches\.open\b/g,
  /\bdocument\.cookie\b/g,
  /\bOfficeRuntime\b/g,
];

/** What may stand there, how often at most, and why it harms nobody. */
const ALLOWED: readonly { readonly found: string; readonly beside: RegExp; readonly times: number; readonly why: string }[] = [
  { found: "XMLHttpRequest", beside: /PptxGenJS|pptxgen/i, times: 1, why: "The slides' library loads pictures by their address with it. Our slides have none, and the page's policy would refuse." },
];

/** Addresses that are names, of XML dialects, or that stand in the text of a library's error. Nothing is loaded from them. */
const NAMES_ONLY = [
  /^http:\/\/(?:www\.w3\.org|purl\.org|schemas\.openxmlformats\.org|schemas\.microsoft\.com)\//,
  /^https:\/\/react\.dev\/errors\//,
  /^https:\/\/(?:github\.com|gitbrent\.github\.io\/PptxGenJS|stuk\.github\.io\/jszip)/,
];

describe("what was built, as an administrator would look at it", () => {
  test("has no way to send anything or to keep anything, but for what is listed here with its reason", () => {
    const found = scripts.flatMap(({ file, text }) =>
      WAYS_OUT.flatMap((way) => {
        const hits = [...text.matchAll(way)].map(([word]) => word);
        const allowed = ALLOWED.filter(({ found: word, beside }) => hits.includes(word) && beside.test(text)).reduce((sum, { times }) => sum + times, 0);
        return hits.length > allowed ? [`${file}: ${hits.join(", ")}`] : [];
      }),
    );
    expect(found).toEqual([]);
  });

  test("lists no exception that is not needed any more", () => {
    expect(ALLOWED.filter(({ found, beside }) => !scripts.some(({ text }) => text.includes(found) && beside.test(text)))).toEqual([]);
  });

  test("names no server: each address in it is a name, or stands in the text of an error", () => {
    const addresses = scripts.flatMap(({ file, text }) => [...text.matchAll(/\b(?:https?|wss?):\/\/[\w.-]+[^\s"'`\\)]*/g)].map(([address]) => ({ file, address })));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter(({ address }) => !NAMES_ONLY.some((name) => name.test(address)))).toEqual([]);
  });

  test("holds every page to a policy that begins with nothing, or is a page without a script", () => {
    const pages = [...readdirSync(DIST), ...readdirSync(path.join(DIST, "assets")).map((file) => `assets/${file}`)].filter((file) => file.endsWith(".html"));
    expect(pages).toEqual(expect.arrayContaining(["taskpane.html", "assets/help.html", "assets/privacy.html"]));
    const open = pages.filter((file) => {
      const html = readFileSync(path.join(DIST, file), "utf8");
      return !/Content-Security-Policy"? content="default-src 'none'/.test(html) && /<script|\son\w+=|javascript:/i.test(html);
    });
    expect(open).toEqual([]);
  });
});

describe("the page to be signed off", () => {
  const page = readFileSync(path.join(PROJECT, "assets/privacy.html"), "utf8");
  const manifest = readFileSync(path.join(PROJECT, "manifest.xml"), "utf8");

  test("explains each permission and each requirement of the manifest, and nothing that is not there", () => {
    const asked = [...manifest.matchAll(/<Permissions>(\w+)<|<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, permission, set, version]) => permission ?? `${set} ${version}`);
    const explained = [...page.matchAll(/<tr><td><code>([^<]+)<\/code>/g)].map(([, what]) => what);
    expect(explained.sort()).toEqual(asked.sort());
    expect(manifest).not.toMatch(/<AppDomains?>|<WebApplicationInfo>/);
  });

  test("names tests that are there", () => {
    const named = [...page.matchAll(/<code>(tests\/[\w./-]+)<\/code>/g)].map(([, file = ""]) => file);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((file) => !existsSync(path.join(PROJECT, file)))).toEqual([]);
  });
});
