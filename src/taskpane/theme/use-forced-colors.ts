import { useSyncExternalStore } from "react";

const QUERY = "(forced-colors: active)";

/** Does the system replace colours with its own contrast palette? Follows the setting while the pane is open. */
export function useForcedColors(): boolean {
  return useSyncExternalStore(subscribe, isForced);
}

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener("change", onChange);
  return () => media.removeEventListener("change", onChange);
}

function isForced(): boolean {
  return window.matchMedia(QUERY).matches;
}
