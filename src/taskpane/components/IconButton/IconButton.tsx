import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ICON_PATHS } from "./icon-paths";
import { useIconButtonStyles } from "./IconButton.styles";

interface IconButtonProps {
  readonly icon: keyof typeof ICON_PATHS;
  readonly label: string;
  /** Whether what it opens is open now. */
  readonly pressed: boolean;
  /** A dot says that something waits there; the label says what. */
  readonly mark: "none" | "dot";
  readonly onPress: () => void;
}

/** A small button that is only a sign; its name is read aloud and shown on hovering. */
export function IconButton({ icon, label, pressed, mark, onPress }: IconButtonProps): ReactElement {
  const styles = useIconButtonStyles();
  const sign = (
    <svg viewBox="0 0 20 20" width="18" height="18" fill="currentColor" aria-hidden="true">
      <path d={ICON_PATHS[icon]} />
      {mark === "dot" ? <circle cx="16" cy="4" r="4" className={styles.dot} /> : null}
    </svg>
  );
  return <Button className={styles.button} appearance="subtle" size="small" icon={sign} aria-label={label} title={label} aria-current={pressed ? "page" : undefined} onClick={onPress} />;
}
