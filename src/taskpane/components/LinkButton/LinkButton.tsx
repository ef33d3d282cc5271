import type { ReactElement, ReactNode } from "react";
import { useLinkButtonStyles } from "./LinkButton.styles";

interface LinkButtonProps {
  readonly children: ReactNode;
  /** Whether what it opens is open; left out where it opens nothing. */
  readonly expanded?: boolean;
  readonly onPress: () => void;
}

/** A quiet button that looks like a link: it shows more, or leads on. */
export function LinkButton({ children, expanded, onPress }: LinkButtonProps): ReactElement {
  const styles = useLinkButtonStyles();
  return (
    <button type="button" className={styles.button} aria-expanded={expanded} onClick={onPress}>
      {children}
    </button>
  );
}
