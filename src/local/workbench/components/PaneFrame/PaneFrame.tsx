import type { ReactElement } from "react";
import { usePaneFrameStyles } from "./PaneFrame.styles";

interface PaneFrameProps {
  /** Which workbook the pane serves: another one, another frame. */
  readonly sessionId: number;
  readonly onLoad: (frame: Window) => void;
}

/** The pane that ships, as webpack built it, beside the sheets. */
export function PaneFrame({ sessionId, onLoad }: PaneFrameProps): ReactElement {
  const styles = usePaneFrameStyles();
  return <iframe key={sessionId} title="Partner Track pane" src="/pane/taskpane.html" className={styles.frame} onLoad={({ currentTarget: { contentWindow } }) => contentWindow && onLoad(contentWindow)} />;
}
