import { isSetSupported } from "./is-set-supported";
import type { OfficeSurroundings } from "./office-surroundings";

interface OfficeInfo {
  readonly host: string;
  readonly platform: string;
}

/** Commands of the ribbon, by the id that the manifest gives them. */
export type ActionAssociations = Map<string, (event: unknown) => void>;

/** The library's globals, as far as the stand-ins touch them. */
export interface StandInTarget {
  Office: { readonly actions: object };
}

/** Gives the library's `Office` what its Excel-specific script leaves to the host: `onReady`, `context` and `actions.associate`. */
export function addStandIns(page: StandInTarget, surroundings: OfficeSurroundings, actions: ActionAssociations): void {
  const info: OfficeInfo = { host: "Excel", platform: surroundings.platform };
  const context = {
    host: info.host,
    platform: info.platform,
    contentLanguage: "en-US",
    displayLanguage: "en-US",
    document: { url: surroundings.documentUrl, mode: "readWrite" },
    officeTheme: surroundings.officeTheme,
    requirements: {
      isSetSupported: (name: string, minimumVersion?: string | number) => isSetSupported(surroundings.requirementSets, name, minimumVersion),
    },
  };
  const standIns = {
    context,
    onReady: (callback?: (ready: OfficeInfo) => unknown) => Promise.resolve(info).then((ready) => (callback?.(ready), ready)),
    actions: { ...page.Office.actions, associate: (id: string, run: (event: unknown) => void) => void actions.set(id, run) },
  };
  // The library's own object fixes `context` for good, so ours stands before it and leaves the rest to it.
  page.Office = Object.create(page.Office, Object.getOwnPropertyDescriptors(standIns)) as StandInTarget["Office"];
}
