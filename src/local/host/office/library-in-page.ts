import { addStandIns, type ActionAssociations, type StandInTarget } from "./add-stand-ins";
import type { NativeBridge } from "./bridge";
import { customFunctionsAssociation } from "./custom-functions-association";
import type { LibraryGlobals, LibraryLoader } from "./library";
import { relayBridge } from "./relay-bridge";

/** A page's window, as far as loading the library goes. */
type LibraryWindow = Window & Partial<LibraryGlobals> & { _richApiNativeBridge?: NativeBridge; eval?(source: string): unknown };

/**
 * Loads the untouched library into a page, such as the frame that shows the pane. It begins at once, and so before there is a host.
 *
 * @param window the window to load it into; it must not have the library yet
 * @param scriptUrl the address of `excel-web-16.00.js`
 */
export function libraryInPage(window: Window, scriptUrl: string): LibraryLoader {
  const page = window as LibraryWindow;
  const relay = relayBridge();
  page._richApiNativeBridge = relay;
  Object.assign(page, { CustomFunctions: customFunctionsAssociation() });
  const loading = addScript(page.document, scriptUrl);
  // Whoever connects a host hears of a failure; until then nobody does.
  loading.catch(() => undefined);
  return async (bridge, surroundings) => {
    relay.connect(bridge);
    await loading;
    const globals = page as unknown as LibraryGlobals;
    const actions: ActionAssociations = new Map();
    addStandIns(page as unknown as StandInTarget, surroundings, actions);
    return {
      globals,
      evaluate: (source) => page.eval?.(source),
      dispose: () => undefined,
    };
  };
}

function addScript(document: Document, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`The library could not be loaded from ${url}.`)));
    script.src = url;
    document.head.append(script);
  });
}
