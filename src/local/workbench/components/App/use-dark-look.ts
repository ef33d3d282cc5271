import { useSyncExternalStore } from "react";

const QUERY = "(prefers-color-scheme: dark)";

/** Does the system ask for dark pages? Follows the setting while the page is open. */
export function useDarkLook(): boolean {
  return useSyncExternalStore(subscribe, isDark);
}

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener("change", onChange);
  return () => media.removeEventListener("change", onChange);
}

const isDark = (): boolean => window.matchMedia(QUERY).matches;
