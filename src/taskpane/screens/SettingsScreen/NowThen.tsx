import type { ReactElement } from "react";
import { words } from "../../words";
import { useEffectTableStyles } from "./EffectTable.styles";

/** A figure now and then; one alone where it stays. */
export function NowThen({ now, then }: { readonly now: string; readonly then: string }): ReactElement {
  const styles = useEffectTableStyles();
  if (now === then) return <>{now}</>;
  return (
    <span role="img" aria-label={words.settings.effect.changeSaid(now, then)} className={styles.changed}>
      {words.settings.effect.change(now, then)}
    </span>
  );
}
