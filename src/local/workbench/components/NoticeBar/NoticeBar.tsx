import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Notice } from "../../state";

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onClose: () => void;
}

/** One sentence about what just happened. */
export function NoticeBar({ notice, onClose }: NoticeBarProps): ReactElement {
  return (
    <MessageBar intent={notice.tone === "error" ? "error" : "info"} politeness={notice.tone === "error" ? "assertive" : "polite"}>
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" aria-label="Close this message" icon={<DismissRegular />} onClick={onClose} />} />
    </MessageBar>
  );
}
