import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { addStandIns, type ActionAssociations, type StandInTarget } from "./add-stand-ins";
import { customFunctionsAssociation } from "./custom-functions-association";
import type { LibraryGlobals, LibraryLoader } from "./library";

const compiled = new Map<string, vm.Script>();

/**
 * Loads the untouched library into a world of its own, so that several hosts in one process know nothing of each other.
 *
 * @param distFolder the `dist` folder of the package `@microsoft/office-js`
 */
export const libraryInNode =
  (distFolder: string): LibraryLoader =>
  (bridge, surroundings) => {
    const timers = new Set<NodeJS.Timeout>();
    const world = vm.createContext({ ...pageStandIns(timers), _richApiNativeBridge: bridge, CustomFunctions: customFunctionsAssociation() });
    const globals = world as unknown as LibraryGlobals;
    for (const name of ["window", "self", "top", "parent", "globalThis"]) world[name] = world;
    try {
      script(path.join(distFolder, "excel-web-16.00.js")).runInContext(world);
    } catch (error) {
      // Its last part, signing in, asks for a real page. Everything an add-in uses is defined by then.
      if (globals.Excel === undefined) throw error;
    }
    const actions: ActionAssociations = new Map();
    addStandIns(world as unknown as StandInTarget, surroundings, actions);
    return Promise.resolve({
      globals,
      evaluate: (source, fileName = "add-in.js") => vm.runInContext(source, world, { filename: fileName }) as unknown,
      dispose: () => timers.forEach((timer) => clearTimeout(timer)),
    });
  };

function script(file: string): vm.Script {
  const known = compiled.get(file) ?? new vm.Script(readFileSync(file, "utf8"), { filename: file });
  compiled.set(file, known);
  return known;
}

/** The little of a page that the library touches while it loads. Its own complaints about the rest are not shown. */
function pageStandIns(timers: Set<NodeJS.Timeout>): Record<string, unknown> {
  const url = "https://localhost/";
  const location = { href: url, search: "", hash: "", pathname: "/", origin: url, host: "localhost", protocol: "https:" };
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const nothing = (): undefined => undefined;
  return {
    console: { log: nothing, info: nothing, warn: nothing, error: nothing, debug: nothing },
    setTimeout: (run: () => void, milliseconds?: number) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        run();
      }, milliseconds);
      timers.add(timer);
      return timer;
    },
    clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
    performance,
    location,
    navigator: { userAgent: "node" },
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: nothing,
    postMessage: nothing,
    document: { URL: url, location, readyState: "loading", getElementsByTagName: () => [], addEventListener: nothing, createElement: () => ({}) },
  };
}
