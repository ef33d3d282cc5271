import type { ReactElement } from "react";
import { StartPane } from "../Pane";
import type { HostFacts } from "./host-facts";
import { PaneTheme } from "./PaneTheme";
import { SessionPane } from "./SessionPane";
import { useHost } from "./useHost";

interface AppProps {
  /** Settles once it is known what the page runs in. */
  readonly meeting: Promise<HostFacts>;
  /** Starts the page afresh. */
  readonly onRestart: () => void;
}

/** The task pane: waits for its host, then works on the workbook the host has open. */
export function App({ meeting, onRestart }: AppProps): ReactElement {
  const host = useHost(meeting);
  return (
    <PaneTheme officeBackground={host.kind === "excel" ? host.background : null}>
      {host.kind === "excel" ? <SessionPane workbook={host.workbook} /> : <StartPane state={host.kind} onRetry={onRestart} />}
    </PaneTheme>
  );
}
