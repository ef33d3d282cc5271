import type { ReactElement } from "react";
import { useSignalCardsStyles } from "./SignalCards.styles";

/** One of the signals: what it is, what it says, and what it rests on. */
export interface Signal {
  readonly name: string;
  readonly figure: string;
  readonly basis: string;
  /** The whole sentence, shown on hovering and read aloud. */
  readonly sentence: string;
}

/** The few things an associate can steer, side by side. */
export function SignalCards({ signals }: { readonly signals: readonly Signal[] }): ReactElement {
  const styles = useSignalCardsStyles();
  return (
    <dl className={styles.cards}>
      {signals.map(({ name, figure, basis, sentence }) => (
        <div key={name} className={styles.card} title={sentence}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.figure}>{figure}</dd>
          <dd className={styles.basis}>{basis}</dd>
        </div>
      ))}
    </dl>
  );
}
