import { mergeClasses } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import { useWhatIfScreenStyles } from "./WhatIfScreen.styles";

interface TopicProps {
  readonly title: string;
  readonly state: "open" | "closed";
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A question under its own heading, which opens and closes it. What was typed stays when it is closed. */
export function Topic({ title, state, onToggle, children }: TopicProps): ReactElement {
  const styles = useWhatIfScreenStyles();
  const id = useId();
  return (
    <div className={styles.topic}>
      <h3 className={styles.heading}>
        <button type="button" id={`${id}-button`} className={styles.button} aria-expanded={state === "open"} aria-controls={id} onClick={onToggle}>
          <svg className={mergeClasses(styles.mark, state === "open" && styles.turned)} viewBox="0 0 12 12" aria-hidden="true">
            <path d="M4 2l4 4-4 4" />
          </svg>
          {title}
        </button>
      </h3>
      <div id={id} role="region" aria-labelledby={`${id}-button`} hidden={state === "closed"} className={state === "open" ? styles.panel : undefined}>
        {children}
      </div>
    </div>
  );
}
