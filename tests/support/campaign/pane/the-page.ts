import { createRequire } from "node:module";
import path from "node:path";

/** The project's own modules, from wherever this is bundled to. */
const PROJECT = path.resolve(__dirname, "../../../..");

/** A page for the pane to be drawn in: the test environment's, else one of jsdom's, once for the process. */
export function thePage(): Document {
  if (!("document" in globalThis)) bring();
  // What jsdom lacks and the pane asks for: media queries, addresses of blobs, and a place for downloads to go to.
  if (!("matchMedia" in window)) Object.assign(window, { matchMedia: noMedia });
  URL.createObjectURL = () => "blob:file";
  URL.revokeObjectURL = () => undefined;
  document.addEventListener("click", keepDownload);
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  return document;
}

const noMedia = (query: string): MediaQueryList => Object.assign(new EventTarget(), { matches: false, media: query, onchange: null, addListener: () => undefined, removeListener: () => undefined });

const keepDownload = (event: Event): void => {
  if ((event.target as Element).matches("a[download]")) event.preventDefault();
};

/** jsdom is resolved from the package that brings it. What the page has and Node has not becomes global, as in a browser. */
function bring(): void {
  const ofProject = createRequire(path.join(PROJECT, "package.json"));
  const { JSDOM } = createRequire(ofProject.resolve("jest-environment-jsdom"))("jsdom") as { readonly JSDOM: new (html: string, options: object) => { readonly window: Window & typeof globalThis } };
  const { window } = new JSDOM("<!doctype html><body></body>", { url: "https://localhost/", pretendToBeVisual: true });
  const missing = Object.getOwnPropertyNames(window).filter((name) => !(name in globalThis));
  for (const name of missing) Object.defineProperty(globalThis, name, { value: Reflect.get(window, name) as unknown, configurable: true, writable: true });
  // Node has these two of its own, which know nothing of the page's elements.
  Object.assign(globalThis, { Event: window.Event, CustomEvent: window.CustomEvent, EventTarget: window.EventTarget });
}
