import type { ReactElement, ReactNode } from "react";
import type { WhatIfWords } from "../../../domain";
import { words } from "../../words";
import { Callout } from "../Callout";
import { useOutcomeStyles } from "./Outcome.styles";

interface OutcomeProps {
  /** What the form lacks; empty where it lacks nothing. */
  readonly missing: readonly string[];
  readonly hasBad: boolean;
  /** Null as long as nothing can be said. */
  readonly said: WhatIfWords | null;
  /** Figures and drawings between the sentence and what it takes for granted. */
  readonly children?: ReactNode;
}

/** What a what-if comes to: a sentence that can be repeated, its figures, and what it takes for granted. Read aloud when it changes. */
export function Outcome({ missing, hasBad, said, children }: OutcomeProps): ReactElement {
  const styles = useOutcomeStyles();
  return (
    <div className={styles.outcome}>
      <div role="status">
        {said === null ? (
          <p className={styles.waiting}>{hasBad ? words.whatIf.correct : words.whatIf.missing(missing.join("; "))}</p>
        ) : (
          <Callout tone="statement">
            <span>{said.sentence}</span>
          </Callout>
        )}
      </div>
      {said === null ? null : (
        <>
          {children}
          <h4 className={styles.heading}>{words.whatIf.assumes}</h4>
          <ul className={styles.list}>
            {said.assumptions.map(({ label, value }) => (
              <li key={label}>{words.whatIf.assumption(label, value)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
