export interface Announcer {
  /** Tells the listeners, once for all that is announced before the next frame is drawn. */
  readonly announce: () => void;
  /** The function returned stops it. */
  readonly listen: (listener: () => void) => () => void;
  readonly close: () => void;
}

export function createAnnouncer(): Announcer {
  const listeners = new Set<() => void>();
  let pending: number | null = null;
  return {
    announce: () => {
      pending ??= requestAnimationFrame(() => {
        pending = null;
        listeners.forEach((tell) => tell());
      });
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      if (pending !== null) cancelAnimationFrame(pending);
      listeners.clear();
    },
  };
}
