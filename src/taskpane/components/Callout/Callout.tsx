import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useCalloutStyles } from "./Callout.styles";

/** What a statement is: something the figures show, something to take care of, something that stops the job, or good news. */
export type CalloutTone = "statement" | "caution" | "stop" | "done";

interface CalloutProps {
  readonly tone: CalloutTone;
  readonly title?: string;
  /** "alert" and "status" are read aloud when they appear. */
  readonly role?: "alert" | "status";
  readonly children: ReactNode;
}

/** A sentence set apart by a bar at its edge. */
export function Callout({ tone, title, role, children }: CalloutProps): ReactElement {
  const styles = useCalloutStyles();
  return (
    <div className={mergeClasses(styles.callout, styles[tone])} role={role}>
      {title === undefined ? null : <h2 className={styles.title}>{title}</h2>}
      {children}
    </div>
  );
}
