import { useEffect, useState } from "react";
import type { HostFacts } from "./host-facts";

/** What is known of the host by now. */
export type Host = HostFacts | { readonly kind: "waiting" };

/** Office starts within a second or two; ten are enough for a slow network and few enough not to look broken. */
export const PATIENCE_MILLISECONDS = 10_000;

/** Which host is the page in, as far as is known by now? */
export function useHost(meeting: Promise<HostFacts>): Host {
  const [host, setHost] = useState<Host>({ kind: "waiting" });
  useEffect(() => {
    const late = (): void => setHost({ kind: "late" });
    const timer = setTimeout(late, PATIENCE_MILLISECONDS);
    const settle = (next: Host): void => {
      clearTimeout(timer);
      setHost(next);
    };
    meeting.then(settle, () => settle({ kind: "late" }));
    return () => clearTimeout(timer);
  }, [meeting]);
  return host;
}
