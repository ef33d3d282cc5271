import type { ReactElement, ReactNode } from "react";
import { useFactsStyles } from "./Facts.styles";

export interface Fact {
  readonly key: string;
  readonly name: string;
  readonly value: ReactNode;
}

/** Names at the left, values at the right, one rule under each. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactElement {
  const styles = useFactsStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ key, name, value }) => (
        <div key={key} className={styles.fact}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
