export interface Announcer {
  /** Tells the listeners, once for all that is announced before the next frame is drawn. */
  readonly announce: () => void;
  /** Tells them at once: for a control that shows what it has changed, which would spring back until the next frame. */
  readonly announceNow: () => void;
  /** The function returned stops it. */
  readonly listen: (listener: () => void) => () => void;
  readonly close: () => void;
}

export function createAnnouncer(): Announcer {
  const listeners = new Set<() => void>();
  let pending: number | null = null;
  const drop = (): void => {
    if (pending !== null) cancelAnimationFrame(pending);
    pending = null;
  };
  const announceNow = (): void => {
    drop();
    listeners.forEach((tell) => tell());
  };
  return {
    announce: () => void (pending ??= requestAnimationFrame(announceNow)),
    announceNow,
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      drop();
      listeners.clear();
    },
  };
}
