import type { NativeBridge } from "./bridge";
import type { OfficeSurroundings } from "./office-surroundings";

/** What Microsoft's library defines, once it has been loaded behind our bridge. */
export interface LibraryGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions & CustomFunctionsAssociation;
}

/** Where the library finds the add-in's functions. */
export interface CustomFunctionsAssociation {
  readonly _association: { readonly mappings: Record<string, unknown>; onchange(handler: () => void): void };
  associate(...nameAndFunction: readonly unknown[]): void;
}

/** A world with the library in it: its globals, and a way to run an add-in's script beside them. */
export interface LoadedLibrary {
  readonly globals: LibraryGlobals;
  /** Runs a script in the library's global scope, where it finds `Excel`, `Office` and `CustomFunctions`. */
  readonly evaluate: (source: string, fileName?: string) => unknown;
  /** Stops its timers. */
  dispose(): void;
}

/** Loads the library behind a bridge. `libraryInNode` and `libraryInPage` make one. */
export type LibraryLoader = (bridge: NativeBridge, surroundings: OfficeSurroundings) => Promise<LoadedLibrary>;
