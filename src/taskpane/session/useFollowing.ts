import { useEffect } from "react";
import { isAtWork } from "./is-at-work";
import type { Session } from "./session";

/** Long enough to let somebody finish a paste or a few quick entries, short enough to seem at once. */
export const REST_MILLISECONDS = 400;

/** How long until a cell that was being written may be finished, or Excel less busy. */
export const PATIENCE_MILLISECONDS = 1500;

/**
 * Reads again after cells were edited, once they have come to rest; and, where the program would not let us because a cell is
 * being written or it is busy, once more a little later. Not while a job is at work on the workbook: it reads for itself.
 */
export function useFollowing(session: Session, readAgain: () => void): void {
  const wait = waitFor(session);
  useEffect(() => {
    if (wait === null) return undefined;
    const timer = setTimeout(readAgain, wait);
    return () => clearTimeout(timer);
    // Each new state starts the rest anew, so that a row of edits is read once.
  }, [session, wait, readAgain]);
}

function waitFor(session: Session): number | null {
  if (session.kind === "unread") return PASSING.has(session.failure.kind) ? PATIENCE_MILLISECONDS : null;
  if (session.kind !== "ready" || isAtWork(session)) return null;
  const { freshness } = session;
  if (freshness.kind === "changed") return REST_MILLISECONDS;
  return freshness.kind === "behind" && PASSING.has(freshness.failure.kind) ? PATIENCE_MILLISECONDS : null;
}

/** Failures that pass by themselves. */
const PASSING: ReadonlySet<string> = new Set(["edit-mode", "busy"]);
