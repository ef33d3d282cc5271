import { addStandIns, type ActionAssociations, type StandInTarget } from "./add-stand-ins";
import type { NativeBridge } from "./bridge";
import { customFunctionsAssociation } from "./custom-functions-association";
import type { LibraryGlobals, LibraryLoader } from "./library";

/** A page's window, as far as loading the library goes. */
type LibraryWindow = Window & Partial<LibraryGlobals> & { _richApiNativeBridge?: NativeBridge; eval?(source: string): unknown };

/**
 * Loads the untouched library into a page, such as the frame that shows the pane.
 *
 * @param window the window to load it into; it must not have the library yet
 * @param scriptUrl the address of `excel-web-16.00.js`
 */
export const libraryInPage =
  (window: Window, scriptUrl: string): LibraryLoader =>
  async (bridge, surroundings) => {
    const page = window as LibraryWindow;
    page._richApiNativeBridge = bridge;
    Object.assign(page, { CustomFunctions: customFunctionsAssociation() });
    await addScript(page.document, scriptUrl);
    const globals = page as unknown as LibraryGlobals;
    const actions: ActionAssociations = new Map();
    addStandIns(page as unknown as StandInTarget, surroundings, actions);
    return {
      globals,
      evaluate: (source) => page.eval?.(source),
      dispose: () => undefined,
    };
  };

function addScript(document: Document, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`The library could not be loaded from ${url}.`)));
    script.src = url;
    document.head.append(script);
  });
}
