/** What the pane's frame finds in the page around it. */
export interface FrameConnection {
  /** Puts Microsoft's library, connected to the open workbook, into the frame. */
  connect(frame: Window): Promise<void>;
  /** Opens a file that was dropped on the frame. */
  readonly open: (file: File) => void;
}

type PageWithConnection = Window & { partnerTrackWorkbench?: FrameConnection };

export function offerConnection(page: Window, connection: FrameConnection): void {
  (page as PageWithConnection).partnerTrackWorkbench = connection;
}

export const findConnection = (page: Window): FrameConnection | null => (page as PageWithConnection).partnerTrackWorkbench ?? null;
