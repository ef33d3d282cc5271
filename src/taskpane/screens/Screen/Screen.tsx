import type { ReactElement, ReactNode } from "react";
import { useScreenStyles } from "./Screen.styles";
import { useArrival } from "./useArrival";

interface ScreenProps {
  /** What the screen is about: its heading, which takes the keyboard when one arrives. */
  readonly title?: string;
  /** Stands over the title: the way back. */
  readonly above?: ReactNode;
  /** Stands beside the title: a name for the state of things. */
  readonly beside?: ReactNode;
  /** Stands under the title: who or what it is, in one line. */
  readonly under?: ReactNode;
  readonly children?: ReactNode;
  /** The one thing to do next, kept in sight at the foot. */
  readonly foot?: ReactNode;
}

/** A page of the pane: what scrolls, and a foot that does not. */
export function Screen({ title, above, beside, under, children, foot }: ScreenProps): ReactElement {
  const styles = useScreenStyles();
  const heading = useArrival();
  return (
    <>
      <div className={styles.body}>
        {title === undefined ? null : (
          <div>
            {above}
            <div className={styles.headline}>
              <h2 ref={heading} tabIndex={-1} className={styles.title}>
                {title}
              </h2>
              {beside}
            </div>
            {under}
          </div>
        )}
        {children}
      </div>
      {foot === undefined ? null : <footer className={styles.foot}>{foot}</footer>}
    </>
  );
}
