import type { ReactElement, ReactNode } from "react";
import { useScreenStyles } from "./Screen.styles";

interface ScreenProps {
  readonly children: ReactNode;
  /** The one thing to do next, kept in sight at the foot. */
  readonly foot?: ReactNode;
}

/** A page of the pane: what scrolls, and a foot that does not. */
export function Screen({ children, foot }: ScreenProps): ReactElement {
  const styles = useScreenStyles();
  return (
    <>
      <div className={styles.body}>{children}</div>
      {foot === undefined ? null : <footer className={styles.foot}>{foot}</footer>}
    </>
  );
}
