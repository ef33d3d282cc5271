import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Place } from "../../state";
import { words } from "../../words";
import { useCandidateScreenStyles } from "./CandidateScreen.styles";

interface NeighboursProps {
  readonly name: string;
  /** In the order of the list. */
  readonly names: readonly string[];
  readonly onGo: (place: Place) => void;
}

/** The way back to the list, and to whoever stands before and after. */
export function Neighbours({ name, names, onGo }: NeighboursProps): ReactElement {
  const styles = useCandidateScreenStyles();
  const place = names.indexOf(name);
  const previous = names[place - 1];
  const next = names[place + 1];
  return (
    <nav className={styles.neighbours} aria-label={words.candidate.others}>
      <Button size="small" appearance="transparent" className={styles.back} onClick={() => onGo({ kind: "candidates" })}>
        ‹ {words.places.candidates}
      </Button>
      <span>
        <Step sign="↑" label={previous === undefined ? null : words.candidate.previous(previous)} onPress={() => previous !== undefined && onGo({ kind: "candidate", name: previous })} />
        <Step sign="↓" label={next === undefined ? null : words.candidate.next(next)} onPress={() => next !== undefined && onGo({ kind: "candidate", name: next })} />
      </span>
    </nav>
  );
}

function Step({ sign, label, onPress }: { readonly sign: string; readonly label: string | null; readonly onPress: () => void }): ReactElement | null {
  const styles = useCandidateScreenStyles();
  if (label === null) return null;
  return (
    <Button size="small" appearance="subtle" className={styles.neighbour} aria-label={label} title={label} onClick={onPress}>
      {sign}
    </Button>
  );
}
